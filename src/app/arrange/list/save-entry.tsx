import { t } from '../../../i18n/index.ts';
import { useSavedEntries } from '../../card/saved-entries.ts';
import { ConsentQuestion } from '../../consent/consent-question.tsx';
import { Button } from '../../ui/button.tsx';

/** Puts an entry on "mijn lijst" or takes it off; asks about keeping when that was not decided yet. */
export function SaveEntry({ id }: { readonly id: string }) {
  const saved = useSavedEntries();
  const isSaved = saved.has(id);
  return (
    <div class="save-entry">
      <Button onClick={() => saved.toggle(id)} wide>
        {isSaved ? t('entry.remove') : t('entry.save')}
      </Button>
      <p class="nl-paragraph" role="status">
        {isSaved && t('entry.saved')}
      </p>
      {isSaved && <ConsentQuestion question={t('list.saved.keepTitle')} />}
    </div>
  );
}
