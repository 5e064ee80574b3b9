import { useState } from 'preact/hooks';
import { t } from '../../../i18n/index.ts';
import {
  type Backup,
  canLock,
  MOST_IN_BACKUP,
  mergeStates,
  type PlanConflict,
  readBackup,
  type StoredState,
} from '../../../storage/index.ts';
import { useModel } from '../../core/model.ts';
import { focusOn } from '../../platform/focus.ts';
import { randomId } from '../../platform/random-id.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { Heading2, Text } from '../../ui/text.tsx';
import { BackupPreview } from './backup-preview.tsx';
import { Restored } from './restored.tsx';
import { UnlockBackup } from './unlock-backup.tsx';

type Failure = 'damaged' | 'newer' | 'foreign' | 'too-large' | 'unreadable' | 'too-much' | 'no-lock';

type Step =
  | { readonly at: 'choose' }
  | { readonly at: 'failed'; readonly why: Failure }
  | { readonly at: 'locked'; readonly text: string; readonly madeOn: string }
  | { readonly at: 'found'; readonly state: StoredState; readonly madeOn: string }
  | { readonly at: 'done'; readonly how: 'merged' | 'replaced'; readonly conflicts: readonly PlanConflict[] };

function stepAfter(backup: Backup, text: string): Step {
  switch (backup.status) {
    case 'ok':
      return { at: 'found', state: backup.state, madeOn: backup.madeOn };
    case 'needs-passphrase':
    case 'wrong-passphrase':
      return canLock() ? { at: 'locked', text, madeOn: backup.madeOn } : { at: 'failed', why: 'no-lock' };
    default:
      return { at: 'failed', why: backup.status };
  }
}

async function readFile(file: File): Promise<Step> {
  if (file.size > MOST_IN_BACKUP) return { at: 'failed', why: 'too-large' };
  try {
    const text = await file.text();
    return stepAfter(await readBackup(text), text);
  } catch {
    // Gone since it was chosen, or on a disk or in a cloud that does not answer.
    return { at: 'failed', why: 'unreadable' };
  }
}

const HEADING = 'restore';

/** Reads a backup, shows what is in it, and puts it back in the way someone chooses. Until then nothing changes. */
export function RestoreBackup() {
  const { stored } = useModel();
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const startAgain = () => {
    setStep({ at: 'choose' });
    focusOn(HEADING);
  };
  const merge = (backup: StoredState) => {
    const merged = mergeStates(stored.state.peek(), backup, randomId);
    if (merged.status === 'too-much') return setStep({ at: 'failed', why: 'too-much' });
    // Not simply the state above: what had been kept may arrive later, and this is done to that again.
    stored.update((state) => {
      const again = mergeStates(state, backup, randomId);
      return again.status === 'merged' ? again.state : state;
    });
    setStep({ at: 'done', how: 'merged', conflicts: merged.conflicts });
  };
  const replace = (backup: StoredState) => {
    stored.update(() => backup);
    setStep({ at: 'done', how: 'replaced', conflicts: [] });
  };
  return (
    <section>
      <Heading2 id={HEADING}>{t('backup.restore.title')}</Heading2>
      {step.at === 'choose' && <ChooseFile onFile={async (file) => setStep(await readFile(file))} />}
      {step.at === 'failed' && <Failed why={step.why} onAgain={startAgain} />}
      {step.at === 'locked' && (
        <UnlockBackup
          text={step.text}
          madeOn={step.madeOn}
          onOpen={(backup) => setStep(stepAfter(backup, step.text))}
          onCancel={startAgain}
        />
      )}
      {step.at === 'found' && (
        <BackupPreview
          state={step.state}
          madeOn={step.madeOn}
          onMerge={() => merge(step.state)}
          onReplace={() => replace(step.state)}
          onCancel={startAgain}
        />
      )}
      {step.at === 'done' && <Restored how={step.how} conflicts={step.conflicts} />}
    </section>
  );
}

function ChooseFile({ onFile }: { readonly onFile: (file: File) => void }) {
  return (
    <>
      <Text>{t('backup.restore.text')}</Text>
      <div class="field">
        <label class="utrecht-form-label" for="backup-file">
          {t('backup.restore.file')}
        </label>
        <input
          id="backup-file"
          class="file-field"
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget: { files } }) => {
            if (files?.[0]) onFile(files[0]);
          }}
        />
      </div>
    </>
  );
}

function Failed({ why, onAgain }: { readonly why: Failure; readonly onAgain: () => void }) {
  return (
    <>
      <Notice tone="warning">
        <StepHeading>{t('backup.restore.failed.title')}</StepHeading>
        <Text>{t(`backup.restore.failed.${why}`)}</Text>
        <Text>{t('backup.restore.unchanged')}</Text>
      </Notice>
      <Button onClick={onAgain}>{t('backup.restore.again')}</Button>
    </>
  );
}
