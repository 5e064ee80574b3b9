import { useState } from 'preact/hooks';
import { formatDate, t } from '../../../i18n/index.ts';
import { type Backup, readBackup } from '../../../storage/index.ts';
import { Button } from '../../ui/button.tsx';
import { FreeTextField } from '../../ui/fields/free-text-field.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { Text } from '../../ui/text.tsx';

const STATE = 'unlock-state';

interface UnlockBackupProps {
  readonly text: string;
  readonly madeOn: string;
  readonly onOpen: (backup: Backup) => void;
  readonly onCancel: () => void;
}

/** Asks for the passphrase of a backup until it fits, or until someone has had enough. */
export function UnlockBackup({ text, madeOn, onOpen, onCancel }: UnlockBackupProps) {
  const [passphrase, setPassphrase] = useState('');
  const [state, setState] = useState<'idle' | 'unlocking' | 'wrong'>('idle');
  const unlock = async () => {
    if (state === 'unlocking') return;
    setState('unlocking');
    const backup = await readBackup(text, passphrase);
    if (backup.status === 'wrong-passphrase') setState('wrong');
    else onOpen(backup);
  };
  return (
    <div class="card">
      <StepHeading>{t('backup.restore.locked')}</StepHeading>
      <Text>{t('backup.restore.lockedText', { date: formatDate(madeOn) })}</Text>
      <FreeTextField
        id="unlock"
        label={t('backup.make.passphrase')}
        words={passphrase}
        most={200}
        wrong={state === 'wrong' ? STATE : undefined}
        onChange={setPassphrase}
      />
      <p class="nl-paragraph" role="status" id={STATE}>
        {state !== 'idle' && t(`backup.restore.${state}`)}
      </p>
      <div class="actions">
        <Button kind="primary" onClick={() => void unlock()}>
          {t('backup.restore.unlock')}
        </Button>
        <Button onClick={onCancel}>{t('backup.restore.cancel')}</Button>
      </div>
    </div>
  );
}
