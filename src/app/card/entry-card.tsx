import type { ComponentChildren } from 'preact';
import { t } from '../../i18n/index.ts';
import { type Entry, type EntryId, gist, type Place } from '../../resources/index.ts';
import { useCatalogue } from '../catalogue/catalogue-context.ts';
import { CatalogueText } from '../catalogue/catalogue-text.tsx';
import { EntryLinks } from '../catalogue/entry-links.tsx';
import { useWaysIn } from '../catalogue/use-ways-in.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { Tile } from '../ui/pictogram.tsx';
import { WithListen } from '../ui/with-listen.tsx';
import { CallNote } from './call-note.tsx';
import { CardFacts } from './card-facts.tsx';
import { CardWayButton } from './card-way-button.tsx';
import { ListButton } from './list-button.tsx';
import { signOfEntry } from './signs.ts';
import { cardWay } from './way-in.ts';

interface EntryCardProps {
  readonly entry: Entry;
  /** Why it is shown, in one short line; left out where the heading above says it. */
  readonly reason?: string | undefined;
  /** False where the card before it shows the same reason: it is then read out alone. */
  readonly isReasonSeen?: boolean;
  /** The run whose answers led here: the page of the entry then tells why. */
  readonly run?: string | undefined;
  /** Where someone lives, for the distance, if it is another place than the one they chose. */
  readonly place?: Place | undefined;
  /** Of the name. */
  readonly level?: 2 | 3 | 4;
  /** False in a group whose heading has the sign. */
  readonly hasTile?: boolean;
  /** The first thing to do of its group: its way in stands out. */
  readonly isMain?: boolean;
  /** Whether a `FreshnessNote` above says what nobody called yet. */
  readonly isUnderNote?: boolean;
  /** What stands where "put on my list" stands; for a list of one's own. */
  readonly action?: ComponentChildren;
  /** Other desks that this one stands for. */
  readonly folded?: readonly EntryId[] | undefined;
  /** More, between the facts and the buttons. */
  readonly children?: ComponentChildren;
  /** More, below the buttons. */
  readonly below?: ComponentChildren;
}

/** An entry in a list, in about 150 px: what it is, where, how to get in, a way in and a place on one's own list. */
export function EntryCard({ entry, reason, run, level = 3, hasTile = true, isMain = false, ...more }: EntryCardProps) {
  const { searchState } = useCatalogue();
  const ways = useWaysIn()(entry);
  const way = ways && cardWay(ways);
  const Name = `h${level}` as const;
  return (
    <li class="card entry-card">
      <WithListen>
        <Name class="entry-card__name">
          {hasTile && <Tile name={signOfEntry(entry)} />}
          <PageLink route={{ page: 'entry', entry: entry.id, run }} class="entry-card__open">
            <CatalogueText>{entry.name}</CatalogueText>
          </PageLink>
        </Name>
      </WithListen>
      <p lang="nl">{gist(entry.short)}</p>
      <CardFacts entry={entry} place={more.place ?? searchState.place.value} />
      {reason && <p class={more.isReasonSeen === false ? 'visually-hidden' : 'entry-card__why'}>{reason}</p>}
      <CallNote entry={entry} way={way} isUnderNote={more.isUnderNote ?? false} />
      {more.children}
      <div class="entry-card__acts">
        <CardWayButton way={way} entry={entry} size={isMain ? 'main' : undefined} />
        {more.action ?? <ListButton entry={entry} />}
      </div>
      {more.folded && more.folded.length > 0 && (
        <Disclosure title={t('card.desks', { count: more.folded.length })}>
          <EntryLinks ids={more.folded} />
        </Disclosure>
      )}
      {more.below}
    </li>
  );
}
