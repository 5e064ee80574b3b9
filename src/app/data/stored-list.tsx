import { formatDate, t } from '../../i18n/index.ts';
import type { SavedEntry } from '../../storage/index.ts';
import { diaryLines } from '../arrange/list/diary-lines.ts';
import { useSavedEntries } from '../arrange/list/saved-entries.ts';
import { CatalogueText } from '../catalogue/catalogue-text.tsx';
import { useFinding } from '../catalogue/finding.ts';
import { DeleteButton } from '../ui/delete-button.tsx';
import { StoredFact } from '../ui/labelled-items.tsx';
import { LinkTo } from '../ui/page-link.tsx';
import { Heading2, SmallHeading, Text } from '../ui/text.tsx';

const HEADING = 'stored-list';

/** The kept entries of "mijn lijst", each with its own delete button. */
export function StoredList() {
  const entries = useSavedEntries().all();
  if (entries.length === 0) return null;
  return (
    <>
      <Heading2 id={HEADING}>{t('pages.data.list')}</Heading2>
      <LinkTo route={{ page: 'list' }}>{t('pages.data.toList')}</LinkTo>
      <ul class="cards">
        {entries.map((entry) => (
          <StoredEntry key={entry.id} entry={entry} />
        ))}
      </ul>
    </>
  );
}

function StoredEntry({ entry: kept }: { readonly entry: SavedEntry }) {
  const { id, savedOn } = kept;
  const saved = useSavedEntries();
  const { regions } = useFinding();
  const entry = regions.findEntry(id);
  return (
    <li class="card">
      <SmallHeading level={3}>
        {entry ? (
          <CatalogueText>{entry.name}</CatalogueText>
        ) : (
          t(regions.isWhole.value ? 'finder.list.gone' : 'finder.lacks.entry')
        )}
      </SmallHeading>
      <Text>{t('pages.data.savedOn', { date: formatDate(savedOn) })}</Text>
      <StoredFact label={t('list.diary.title')} items={diaryLines(kept)} />
      <DeleteButton askFirst={diaryLines(kept).length > 0} heading={HEADING} onDelete={() => saved.toggle(id)}>
        {t('finder.entry.remove')}
      </DeleteButton>
    </li>
  );
}
