import { useState } from 'preact/hooks';
import { formatDate, t } from '../../i18n/index.ts';
import type { CodeDays, Reading } from '../../take-home/index.ts';
import { useModel } from '../core/model.ts';
import { Button } from '../ui/button.tsx';
import { FreeTextField } from '../ui/fields/free-text-field.tsx';
import { Heading2, Text } from '../ui/text.tsx';

const STATE = 'code-state';

interface UnlockCodeProps extends CodeDays {
  readonly read: (words: string) => Promise<Reading>;
  readonly onOpen: (reading: Reading) => void;
}

/** Asks for the words of a code until they fit, or until someone has had enough. */
export function UnlockCode({ madeOn, until, read, onOpen }: UnlockCodeProps) {
  const { router } = useModel();
  const [words, setWords] = useState('');
  const [state, setState] = useState<'idle' | 'opening' | 'wrong'>('idle');
  const open = async () => {
    if (state === 'opening') return;
    setState('opening');
    const reading = await read(words);
    if (reading.status === 'wrong-words') setState('wrong');
    else onOpen(reading);
  };
  return (
    <div class="card">
      <Heading2>{t('take-home.received.locked')}</Heading2>
      <Text>{t('take-home.received.days', { made: formatDate(madeOn), until: formatDate(until) })}</Text>
      <Text>{t('take-home.received.lockedText')}</Text>
      <div class="words-line">
        <FreeTextField
          id="code-words"
          label={t('take-home.received.words')}
          words={words}
          most={200}
          wrong={state === 'wrong' ? STATE : undefined}
          onChange={(written) => {
            setState('idle');
            setWords(written);
          }}
        />
      </div>
      <p class="nl-paragraph" role="status" id={STATE}>
        {state !== 'idle' && t(`take-home.received.${state}`)}
      </p>
      <div class="actions">
        <Button kind="primary" onClick={() => void open()}>
          {t('take-home.received.open')}
        </Button>
        <Button onClick={() => router.go({ page: 'start' }, { replace: true })}>{t('take-home.received.no')}</Button>
      </div>
    </div>
  );
}
