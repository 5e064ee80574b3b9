import { t } from '../../i18n/index.ts';
import type { Entry } from '../../resources/index.ts';
import { StackedButton } from '../ui/stacked-button.tsx';
import { useSavedEntries } from './saved-entries.ts';

/** Puts an entry on "mijn lijst" or takes it off, without leaving the list that it stands in. */
export function ListButton({ entry }: { readonly entry: Entry }) {
  const saved = useSavedEntries();
  const isSaved = saved.has(entry.id);
  return (
    <StackedButton
      sign={isSaved ? 'checked' : 'add'}
      about={t('card.listFor', { name: entry.name })}
      pressed={isSaved}
      onClick={() => saved.toggle(entry.id)}
    >
      {t('card.list')}
    </StackedButton>
  );
}
