import { formatDate, t } from '../../../i18n/index.ts';
import { useSavedEntries } from '../../card/saved-entries.ts';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import { useWaysIn } from '../../catalogue/use-ways-in.ts';
import { useModel } from '../../core/model.ts';
import { Paper } from '../../ui/paper.tsx';
import { PaperEntry } from './paper-entry.tsx';

/** The list on paper: facts of the catalogue, and nothing that someone wrote. `isUnseen`: on paper alone, and not on the screen. */
export function ListPaper({ isUnseen = false }: { readonly isUnseen?: boolean }) {
  const { today } = useModel();
  const { regions } = useCatalogue();
  const waysTo = useWaysIn();
  const entries = useSavedEntries()
    .all()
    .flatMap(({ id }) => regions.findEntry(id) ?? []);
  if (entries.length === 0) return null;
  return (
    <Paper kind={isUnseen ? 'unseen' : undefined}>
      <h2>{t('list.title')}</h2>
      {entries.map((entry) => (
        <PaperEntry key={entry.id} entry={entry} ways={waysTo(entry)} />
      ))}
      <p class="paper__foot">{t('list.paper.foot', { date: formatDate(today()) })}</p>
    </Paper>
  );
}
