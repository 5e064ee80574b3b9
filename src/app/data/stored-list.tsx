import { formatDate, t } from '../../i18n/index.ts';
import type { SavedEntry } from '../../storage/index.ts';
import { diaryLines } from '../arrange/list/diary-lines.ts';
import { useSavedEntries } from '../card/saved-entries.ts';
import { useCatalogue } from '../catalogue/catalogue-context.ts';
import { CatalogueText } from '../catalogue/catalogue-text.tsx';
import { DeleteButton } from '../ui/delete-button.tsx';
import { LabelledItems } from '../ui/lists/labelled-items.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { Heading2, SmallHeading, Text } from '../ui/text.tsx';

const HEADING = 'stored-list';

/** The kept entries of "mijn lijst", each with its own delete button. */
export function StoredList() {
  const entries = useSavedEntries().all();
  if (entries.length === 0) return null;
  return (
    <>
      <Heading2 id={HEADING}>{t('data.list')}</Heading2>
      <PageLink route={{ page: 'list' }}>{t('data.toList')}</PageLink>
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
  const { regions } = useCatalogue();
  const entry = regions.findEntry(id);
  const name = entry?.name ?? kept.known?.name;
  const missing = t(regions.isWhole.value ? 'entry.gone' : 'catalogue.lacks.entry');
  return (
    <li class="card">
      <SmallHeading level={3}>{name ? <CatalogueText>{name}</CatalogueText> : missing}</SmallHeading>
      {name && !entry && <Text>{missing}</Text>}
      <Text>{t('data.savedOn', { date: formatDate(savedOn) })}</Text>
      {kept.known && <Text>{t('data.known', { name: kept.known.name })}</Text>}
      <LabelledItems label={t('list.diary.title')} items={diaryLines(kept)} />
      <DeleteButton heading={HEADING} onDelete={() => saved.remove(id)}>
        {t('entry.remove')}
      </DeleteButton>
    </li>
  );
}
