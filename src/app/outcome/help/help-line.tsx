import type { Entry } from '../../../resources/index.ts';
import { CallNote } from '../../card/call-note.tsx';
import { CardFacts } from '../../card/card-facts.tsx';
import { CardWayButton } from '../../card/card-way-button.tsx';
import { cardWay } from '../../card/way-in.ts';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import { CatalogueText } from '../../catalogue/catalogue-text.tsx';
import { useWaysIn } from '../../catalogue/use-ways-in.ts';
import { PageLink } from '../../ui/page-link.tsx';

interface HelpLineProps {
  readonly entry: Entry;
  /** The run whose answers led here. */
  readonly run: string;
}

/** An entry in one row: its name, where it is, and a small button to call. It stands under a `FreshnessNote`. */
export function HelpLine({ entry, run }: HelpLineProps) {
  const { searchState } = useCatalogue();
  const ways = useWaysIn()(entry);
  const way = ways && cardWay(ways);
  return (
    <li class="help-line">
      <div class="help-line__words">
        <h3 class="entry-card__name">
          <PageLink route={{ page: 'entry', entry: entry.id, run }} class="entry-card__open">
            <CatalogueText>{entry.name}</CatalogueText>
          </PageLink>
        </h3>
        <CardFacts entry={entry} place={searchState.place.value} />
        <CallNote entry={entry} way={way} hasWho isUnderNote />
      </div>
      <CardWayButton way={way} entry={entry} size="small" />
    </li>
  );
}
