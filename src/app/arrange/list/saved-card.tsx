import { t } from '../../../i18n/index.ts';
import { standingOf } from '../../../resources/index.ts';
import type { SavedEntry } from '../../../storage/index.ts';
import { EntryCard } from '../../card/entry-card.tsx';
import { canBeCalled } from '../../card/way-in.ts';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import { CatalogueText } from '../../catalogue/catalogue-text.tsx';
import { useWaysIn } from '../../catalogue/use-ways-in.ts';
import { useModel } from '../../core/model.ts';
import { CalendarButton } from '../../ui/calendar-button.tsx';
import { StackedButton } from '../../ui/stacked-button.tsx';
import { Heading2, Text } from '../../ui/text.tsx';
import { CallHelper } from './call-helper.tsx';
import { diaryLines } from './diary-lines.ts';
import { EntryDiary } from './entry-diary.tsx';
import { standingText } from './standing-text.ts';

interface SavedCardProps {
  readonly saved: SavedEntry;
  /** Its number on the list. */
  readonly position: number;
  readonly onRemove: () => void;
}

/** An entry on the list, ready to be called. One that left the catalogue says so, and can be taken off. */
export function SavedCard({ saved, position, onRemove }: SavedCardProps) {
  const { capabilities, today } = useModel();
  const { regions } = useCatalogue();
  const entry = regions.findEntry(saved.id);
  const ways = useWaysIn();
  const own = <OwnLines saved={saved} />;
  const standing = standingOf(entry, today());
  if (!entry) {
    return (
      <li class="card">
        {saved.known && (
          <Heading2>
            <CatalogueText>{saved.known.name}</CatalogueText>
          </Heading2>
        )}
        <Text>{t(regions.isWhole.value ? 'entry.gone' : 'catalogue.lacks.entry')}</Text>
        {own}
        <RemoveButton name={saved.known?.name} onClick={onRemove} />
      </li>
    );
  }
  return (
    <EntryCard
      entry={entry}
      level={2}
      isUnderNote
      action={<RemoveButton name={entry.name} onClick={onRemove} />}
      below={
        <>
          {canBeCalled(ways(entry)) && <CallHelper entry={entry} />}
          {capabilities.canStore && <EntryDiary entry={saved} position={position} />}
        </>
      }
    >
      {standing !== 'actief' && <Text>{standingText(standing)}</Text>}
      {own}
    </EntryCard>
  );
}

/** What someone wrote down of an entry, with the day to call back for their calendar. */
function OwnLines({ saved }: { readonly saved: SavedEntry }) {
  const lines = diaryLines(saved);
  return (
    <>
      {lines.length > 0 && (
        <p class="card__words" translate={false}>
          {lines.join('\n')}
        </p>
      )}
      {saved.callBackOn && (
        <div class="card__own">
          <CalendarButton on={saved.callBackOn} title={t('list.diary.event')} />
        </div>
      )}
    </>
  );
}

/** Takes an entry off the list; without a name when it is not known any more which it was. */
function RemoveButton({ name, onClick }: { readonly name?: string | undefined; readonly onClick: () => void }) {
  return (
    <StackedButton sign="close" about={name && t('list.saved.removeFor', { name })} onClick={onClick}>
      {t('ui.remove')}
    </StackedButton>
  );
}
