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
}

/** Found entries as cards, each with why it is there where the heading above does not say it. */
export function MatchCards({ matches, words, underNeed }: MatchCardsProps) {
  const { searchState } = useCatalogue();
  const run = useMatchedRun();
  if (matches.length === 0) return null;
  const entries = searchState.catalogue.value?.entries;
  return (
    <>
      <ul class="cards">
        {matches.map(({ id, reasons, folded }) => {
          const entry = entries?.get(id);
          return (
            entry && (
              <EntryCard
                key={id}
                entry={entry}
                reason={underNeed ? undefined : whyLine(reasons, words, searchState.text.value)}
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
      <CardWords entries={matches.flatMap(({ id }) => entries?.get(id) ?? [])} />
    </>
  );
}
