import type { Match } from '../../../resources/index.ts';
import { CardWords } from '../../card/card-words.tsx';
import { EntryCard } from '../../card/entry-card.tsx';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import type { CheckTextKey } from '../../check/check-texts.ts';
import { useMatchedRun } from './matched-run.ts';
import { whyLine } from './reason-line.ts';

interface MatchCardsProps {
  readonly matches: readonly Match[];
  /** The words of the check that the reasons speak of. */
  readonly words?: CheckTextKey | undefined;
  /** The level of the heading above them, where that says what they are for. */
  readonly underNeed?: 2 | 3;
  /** What stands in lists above, where its hard words are explained. */
  readonly above?: readonly Match[];
}

/** Found entries as cards, each with why it is there where the heading above does not say it. What holds for several in a row is seen once. */
export function MatchCards({ matches, words, underNeed, above = [] }: MatchCardsProps) {
  const { searchState } = useCatalogue();
  const run = useMatchedRun();
  if (matches.length === 0) return null;
  const entries = searchState.catalogue.value?.entries;
  const entryOf = ({ id }: Match) => entries?.get(id) ?? [];
  const why = matches.map(({ reasons }) => (underNeed ? undefined : whyLine(reasons, words, searchState.text.value)));
  return (
    <>
      <ul class="cards">
        {matches.map(({ id, folded }, at) => {
          const entry = entries?.get(id);
          return (
            entry && (
              <EntryCard
                key={id}
                entry={entry}
                reason={why[at]}
                isReasonSeen={why[at] !== why[at - 1]}
                run={run?.id}
                place={run ? searchState.place.value : searchState.near.value}
                folded={folded}
                level={underNeed === 3 ? 4 : 3}
                hasTile={!underNeed}
                isUnderNote
              />
            )
          );
        })}
      </ul>
      <CardWords entries={matches.flatMap(entryOf)} above={above.flatMap(entryOf)} />
    </>
  );
}
