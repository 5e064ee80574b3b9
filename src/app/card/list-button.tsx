import { t } from '../../i18n/index.ts';
import type { Entry } from '../../resources/index.ts';
import { Pictogram } from '../ui/pictogram.tsx';
import { useSavedEntries } from './saved-entries.ts';

/** Puts an entry on "mijn lijst" or takes it off, without leaving the list that it stands in. */
export function ListButton({ entry }: { readonly entry: Entry }) {
  const saved = useSavedEntries();
  const isSaved = saved.has(entry.id);
  return (
    <button
      type="button"
      class="nl-button nl-button--secondary button--stacked"
      aria-pressed={isSaved}
      onClick={() => saved.toggle(entry.id)}
    >
      <Pictogram name={isSaved ? 'checked' : 'add'} />
      <span>
        {t('card.list')}
        <span class="visually-hidden">: {t('card.listFor', { name: entry.name })}</span>
      </span>
    </button>
  );
}
