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

/**
 * How much help is on the page for each need, by how many things stand before it. More is no choice for who is tired, and all
 * of it is to be read within 2.5 screens of a phone (`npm run -s bench:screens`).
 */
const ROOM = [[3, 3, 3], [3, 2], [2, 1], [2]] as const;

/** A figure takes the room of one thing that cannot wait, and of two beside one. */
function roomAfter(urgent: number, hasFigure: boolean): readonly number[] {
  const figure = hasFigure ? 1 + Number(urgent > 0) : 0;
  return ROOM[Math.min(urgent + figure, ROOM.length - 1) as 0 | 1 | 2 | 3];
}

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
  const room = roomAfter(outcome.urgent.length, hasFigure);
  const sections = byNeedFound(certain).slice(0, room.length);
  return (
    <>
      <div class="help-where">
        <PlaceChoice />
        <FreshnessNote entries={entries} />
      </div>
      <CatalogueState>{matches.length === 0 && outcome.status !== 'empty' && <NothingFits run={run} />}</CatalogueState>
      <div class="need-panels">
        {sections.map((section, index) => (
          <NeedPanel key={section.need} section={section} run={run.id} most={room[index] ?? 1} />
        ))}
        <WaysOn run={run.id} outcome={outcome} found={matches.length} />
      </div>
    </>
  );
}
