import { useState } from 'preact/hooks';
import { t } from '../../../i18n/index.ts';
import { canLock, hasWork, lengthOfPassphrase, writeBackup } from '../../../storage/index.ts';
import { useModel } from '../../core/model.ts';
import { saveFile } from '../../platform/save-file.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/fields/checkbox.tsx';
import { FreeTextField } from '../../ui/fields/free-text-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Heading2, Text } from '../../ui/text.tsx';
import { ContentsList } from './contents-list.tsx';

/** A shorter passphrase could be guessed by who has the file and a fast computer. In characters. */
const SHORTEST = 12;

/** Says nothing about what is in it: names of files are seen by others. */
const FILE_NAME = 'overzicht.json';

type Step = 'idle' | 'short' | 'busy' | 'saved' | 'savedLocked' | 'failed';

/** Writes everything into a file, if wanted under a passphrase. */
export function MakeBackup() {
  const { stored, today } = useModel();
  const [isLocked, setLocked] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [step, setStep] = useState<Step>('idle');
  const state = stored.state.value;

  /** What was said of the last file does not hold for the next one. */
  const afresh =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      setStep('idle');
      set(value);
    };
  const make = async () => {
    if (step === 'busy') return;
    if (isLocked && lengthOfPassphrase(passphrase) < SHORTEST) return setStep('short');
    setStep(isLocked ? 'busy' : 'idle');
    try {
      const file = await writeBackup(state, today(), isLocked ? passphrase : undefined);
      saveFile(FILE_NAME, 'application/json', file);
      stored.update((now) => ({ ...now, backedUpOn: today() }));
      setStep(isLocked ? 'savedLocked' : 'saved');
    } catch {
      // Out of memory, or a browser that refuses; nothing here has changed.
      setStep('failed');
    }
  };

  return (
    <section>
      <Heading2>{t('backup.make.title')}</Heading2>
      {!hasWork(state) ? (
        <Text>{t('backup.make.nothing')}</Text>
      ) : (
        <>
          <Text>{t('backup.make.text')}</Text>
          <ContentsList state={state} />
          <Notice tone="warning">
            <Text>{t('backup.make.readable')}</Text>
          </Notice>
          <LockChoice
            isLocked={isLocked}
            onLock={afresh(setLocked)}
            passphrase={passphrase}
            onWrite={afresh(setPassphrase)}
          />
          <Text>{t('backup.make.where')}</Text>
          <Button kind="primary" onClick={() => void make()}>
            {t('backup.make.save')}
          </Button>
          <p class="nl-paragraph after-button" role="status">
            {step !== 'idle' && t(`backup.make.${step}`, { count: SHORTEST })}
          </p>
        </>
      )}
    </section>
  );
}

interface LockChoiceProps {
  readonly isLocked: boolean;
  readonly onLock: (isLocked: boolean) => void;
  readonly passphrase: string;
  readonly onWrite: (passphrase: string) => void;
}

/** The passphrase is seen while it is typed, on purpose: what was mistyped unseen would lock its owner out. */
function LockChoice({ isLocked, onLock, passphrase, onWrite }: LockChoiceProps) {
  if (!canLock()) return <Text>{t('backup.make.noLock')}</Text>;
  return (
    <div class="backup-lock">
      <Checkbox isChecked={isLocked} onChange={onLock}>
        {t('backup.make.lock')}
      </Checkbox>
      {isLocked && (
        <>
          <FreeTextField
            id="passphrase"
            label={t('backup.make.passphrase')}
            hint={t('backup.make.passphraseHint')}
            words={passphrase}
            most={200}
            onChange={onWrite}
          />
          <Text>
            <strong>{t('backup.make.remember')}</strong>
          </Text>
        </>
      )}
    </div>
  );
}
