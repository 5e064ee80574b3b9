import { useState } from 'preact/hooks';
import { t } from '../../../i18n/index.ts';
import { CardWords } from '../../card/card-words.tsx';
import { FreshnessNote } from '../../card/freshness-note.tsx';
import { useSavedEntries } from '../../card/saved-entries.ts';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import { CatalogueState } from '../../catalogue/catalogue-state.tsx';
import { ConsentQuestion } from '../../consent/consent-question.tsx';
import { useModel } from '../../core/model.ts';
import { focusAfterDraw } from '../../platform/focus.ts';
import { Button } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { Text } from '../../ui/text.tsx';
import { ListChanges } from './list-changes.tsx';
import { ListPaper } from './list-paper.tsx';
import { type Removed, RemovedNotice, UNDO } from './removed-notice.tsx';
import { SavedCard } from './saved-card.tsx';
import { ShareList } from './share-list.tsx';

/** The list to work with: call, write down, print and share. */
export function ListForm({ onPrint }: { readonly onPrint: () => void }) {
  const saved = useSavedEntries();
  const [removed, setRemoved] = useState<Removed | null>(null);
  const undo = () => {
    if (removed) saved.restore(removed.entry, removed.position);
    setRemoved(null);
    focusAfterDraw('list-title');
  };
  const isEmpty = saved.all().length === 0;
  return (
    <>
      <PageHeading id="list-title">{t('list.title')}</PageHeading>
      {removed && <RemovedNotice removed={removed} onUndo={undo} />}
      {isEmpty ? (
        <>
          <Text>{t('list.saved.empty')}</Text>
          <PageLink route={{ page: 'find' }}>{t('list.saved.find')}</PageLink>
        </>
      ) : (
        <FilledList
          onPrint={onPrint}
          onRemove={(gone) => {
            saved.toggle(gone.entry.id);
            setRemoved(gone);
            // The button that was pressed is gone; the reader goes to where it can be undone.
            focusAfterDraw(UNDO);
          }}
        />
      )}
      {/* However it is printed, the list comes on paper as its own sheet. */}
      <ListPaper isUnseen />
    </>
  );
}

interface FilledListProps {
  readonly onPrint: () => void;
  readonly onRemove: (removed: Removed) => void;
}

function FilledList({ onPrint, onRemove }: FilledListProps) {
  const { router, capabilities } = useModel();
  const { regions } = useCatalogue();
  const entries = useSavedEntries().all();
  return (
    <>
      <Text>{t('list.saved.count', { count: entries.length })}</Text>
      <CatalogueState>
        <ListChanges />
        <div class="actions actions--first">
          <Button onClick={() => router.go({ page: 'take-home' })}>{t('take-home.title')}</Button>
          {capabilities.canPrint && <Button onClick={onPrint}>{t('list.paper.show')}</Button>}
        </div>
        <FreshnessNote entries={entries.flatMap(({ id }) => regions.findEntry(id) ?? [])} />
        <ul class="cards">
          {entries.map((entry, position) => (
            <SavedCard
              key={entry.id}
              saved={entry}
              position={position}
              onRemove={() => onRemove({ entry, position })}
            />
          ))}
        </ul>
        <CardWords entries={entries.flatMap(({ id }) => regions.findEntry(id) ?? [])} />
        <ConsentQuestion question={t('list.saved.keepTitle')} />
        <ShareList />
      </CatalogueState>
    </>
  );
}
