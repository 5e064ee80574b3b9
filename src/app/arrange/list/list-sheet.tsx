import { formatDate, t } from '../../../i18n/index.ts';
import { useSavedEntries } from '../../card/saved-entries.ts';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import { CatalogueState } from '../../catalogue/catalogue-state.tsx';
import { useWaysIn } from '../../catalogue/use-ways-in.ts';
import { useModel } from '../../core/model.ts';
import { Button } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Paper } from '../../ui/paper.tsx';
import { Text } from '../../ui/text.tsx';
import { PaperEntry } from './paper-entry.tsx';

/** The list as it comes on paper: facts of the catalogue, and nothing that someone wrote. */
export function ListSheet() {
  const { today } = useModel();
  const saved = useSavedEntries();
  const { regions } = useCatalogue();
  const waysTo = useWaysIn();
  const entries = saved.all().flatMap(({ id }) => regions.findEntry(id) ?? []);
  return (
    <>
      <PageHeading>{t('list.paper.title')}</PageHeading>
      <CatalogueState>
        <Text>{t('list.paper.lead')}</Text>
        <div class="actions">
          <Button kind="primary" wide onClick={() => print()}>
            {t('list.paper.print')}
          </Button>
        </div>
      </CatalogueState>
      {entries.length > 0 && (
        <Paper>
          <h2>{t('list.title')}</h2>
          {entries.map((entry) => (
            <PaperEntry key={entry.id} entry={entry} ways={waysTo(entry)} />
          ))}
          <p class="paper__foot">{t('list.paper.foot', { date: formatDate(today()) })}</p>
        </Paper>
      )}
    </>
  );
}
