import type { ComponentChildren } from 'preact';
import { t } from '../../../i18n/index.ts';
import { changesSince, type Entry, type EntryChange, knownOf, standingOf } from '../../../resources/index.ts';
import type { SavedEntry } from '../../../storage/index.ts';
import { useSavedEntries } from '../../card/saved-entries.ts';
import { addressLines } from '../../catalogue/address-lines.ts';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import { CatalogueText } from '../../catalogue/catalogue-text.tsx';
import { numberText } from '../../catalogue/ways-in-text.ts';
import { useModel } from '../../core/model.ts';
import { UnsureRow } from '../../outcome/help/unsure-row.tsx';
import { focusAfterDraw } from '../../platform/focus.ts';
import { Notice } from '../../ui/notice.tsx';
import { StackedButton } from '../../ui/stacked-button.tsx';
import { Heading2, SmallHeading } from '../../ui/text.tsx';
import { standingText } from './standing-text.ts';

interface Changed {
  readonly saved: SavedEntry;
  /** The name that they knew. */
  readonly name: string;
  /** As it is now; undefined for what left the list. */
  readonly entry: Entry | undefined;
  readonly changes: readonly EntryChange[];
}

/** The entries of the list that are not as they were when someone last looked. */
function useChanged(): readonly Changed[] {
  const { today } = useModel();
  const { regions } = useCatalogue();
  return useSavedEntries()
    .all()
    .flatMap((saved) => {
      const entry = regions.findEntry(saved.id);
      // Out of reach is not gone.
      if (!saved.known || (!entry && !regions.isWhole.value)) return [];
      const changes = changesSince(saved.known, entry, today());
      return changes.length > 0 ? [{ saved, name: saved.known.name, entry, changes }] : [];
    });
}

const TITLE = 'list-changes';

/** "Wat is er veranderd": said above the list until someone says that they saw it. */
export function ListChanges() {
  const changed = useChanged();
  if (changed.length === 0) return null;
  return (
    <Notice>
      <Heading2 id={TITLE}>{t('list.changed.title')}</Heading2>
      <ul class="stack">
        {changed.map((one) => (
          <ChangedEntry key={one.saved.id} {...one} />
        ))}
      </ul>
      {changed.some(({ changes }) => changes.includes('standing')) && <UnsureRow />}
    </Notice>
  );
}

function ChangedEntry({ saved, name, entry, changes }: Changed) {
  const { today } = useModel();
  const list = useSavedEntries();
  const markSeen = () => {
    list.write(saved.id, { known: knownOf(entry, today(), saved.known) });
    focusAfterDraw(TITLE, 'list-title');
  };
  return (
    <li class="changed">
      <div>
        <SmallHeading level={3}>
          <CatalogueText>{name}</CatalogueText>
        </SmallHeading>
        {changes.map((change) => (
          <p key={change}>
            {change === 'standing' ? (
              standingText(standingOf(entry, today()))
            ) : (
              <>
                {t(`list.changed.${change}`)} <NowIt>{entry && nowOf[change](entry)}</NowIt>
              </>
            )}
          </p>
        ))}
      </div>
      <StackedButton sign="checked" about={name} onClick={markSeen}>
        {t('list.changed.seen')}
      </StackedButton>
    </li>
  );
}

const nowOf: Readonly<Record<Exclude<EntryChange, 'standing'>, (entry: Entry) => string | undefined>> = {
  name: ({ name }) => name,
  phones: ({ phones }) => phones.map(numberText).join(', '),
  place: (entry) => addressLines(entry).join(', '),
  times: ({ times }) => times,
};

/** What it is now, in the words of the catalogue. */
function NowIt({ children }: { readonly children: ComponentChildren }) {
  return children ? (
    <strong>
      <bdi lang="nl">{children}</bdi>
    </strong>
  ) : (
    <span>{t('list.changed.unknown')}</span>
  );
}
