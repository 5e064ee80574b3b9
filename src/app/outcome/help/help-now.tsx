import type { Outcome } from '../../../questionnaires/index.ts';
import { byNeedFound } from '../../../resources/index.ts';
import type { Run } from '../../../storage/index.ts';
import { FreshnessNote } from '../../card/freshness-note.tsx';
import { CatalogueState } from '../../catalogue/catalogue-state.tsx';
import { PlaceChoice } from '../../catalogue/place-choice.tsx';
import { NothingFits } from '../../find/results/nothing-fits.tsx';
import { useCertainty } from '../../find/results/use-certainty.ts';
import { useMatches } from '../../find/results/use-matches.ts';
import { NeedPanel } from './need-panel.tsx';
import { WaysOn } from './ways-on.tsx';

/** Needs with help on the page: more is no choice for who is tired. */
const MOST_NEEDS = 3;

interface HelpNowProps {
  readonly run: Run;
  readonly outcome: Outcome;
  /** Whether there is a figure above it. */
  readonly hasFigure: boolean;
}

/** What someone can do now: the help near them for what weighs most, and who to call when they do not know. */
export function HelpNow({ run, outcome, hasFigure }: HelpNowProps) {
  const matches = useMatches(run.id);
  const { certain, entries } = useCertainty(matches);
  // A figure, and each thing that cannot wait after the first, takes the room of a need: it comes before them.
  const before = Number(hasFigure) + Math.max(0, outcome.urgent.length - 1);
  const most = Math.max(1, MOST_NEEDS - before);
  const sections = byNeedFound(certain).slice(0, most);
  return (
    <>
      <div class="help-where">
        <PlaceChoice />
        <FreshnessNote entries={entries} />
      </div>
      <CatalogueState>{matches.length === 0 && outcome.status !== 'empty' && <NothingFits run={run} />}</CatalogueState>
      <div class="need-panels">
        {sections.map((section) => (
          <NeedPanel key={section.need} section={section} run={run.id} />
        ))}
        <WaysOn run={run.id} outcome={outcome} found={matches.length} hasFigure={hasFigure} />
      </div>
    </>
  );
}
