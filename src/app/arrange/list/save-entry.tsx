import type { ComponentChildren } from 'preact';
import { t } from '../../../i18n/index.ts';
import { useSavedEntries } from '../../card/saved-entries.ts';
import { ConsentQuestion } from '../../consent/consent-question.tsx';
import { Button } from '../../ui/button.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';

interface SaveEntryProps {
  readonly id: string;
  /** What stands beside the button. */
  readonly children?: ComponentChildren;
}

/** Puts an entry on "mijn lijst" or takes it off; asks about keeping when that was not decided yet. */
export function SaveEntry({ id, children }: SaveEntryProps) {
  const saved = useSavedEntries();
  const isSaved = saved.has(id);
  return (
    <div class="save-entry">
      <div class="entry__acts">
        <Button onClick={() => saved.toggle(id)}>
          <Pictogram name={isSaved ? 'close' : 'add'} />
          {isSaved ? t('entry.remove') : t('entry.save')}
        </Button>
        {children}
      </div>
      <p role="status">{isSaved && t('entry.saved')}</p>
      {isSaved && <ConsentQuestion question={t('list.saved.keepTitle')} />}
    </div>
  );
}
