import { FAR_APART } from './actions.ts';
import { compareSent } from './compare.ts';
import { inTurns } from './interleave.ts';
import { MUTANTS, type Mutant } from './mutants.ts';
import { withMutant } from './mutated-server.ts';
import type { Verdict } from './report.ts';
import type { Setting } from './run-pairs.ts';
import { type Visited, visit } from './visit.ts';

const AT_ONCE = 4;

/** Why a mutant was not noticed, or not in the way it should be; empty when it was. */
export function whyNotKilled({ seenBy }: Pick<Mutant, 'seenBy'>, one: Visited, two: Visited): readonly string[] {
  const faults = [...one.faults, ...two.faults];
  if (!one.hasActed || !two.hasActed) return ['the mutant was put in but never ran', ...faults];
  const isSeen =
    seenBy === 'requests'
      ? compareSent(one.sent, two.sent).length > 0
      : faults.some((fault) => fault.startsWith(seenBy));
  return isSeen ? [] : [`not seen by: ${seenBy}`, ...faults];
}

/** Puts each leak into a copy of the app: a proof that cannot fail proves nothing. */
export const killMutants = (setting: Setting, built: string): Promise<readonly Verdict[]> =>
  inTurns(MUTANTS, AT_ONCE, (mutant) =>
    withMutant(mutant, built, async (appPort) => {
      // Before the service worker comes: afterwards its cache answers, and the same leak would go unseen.
      const go = (doings: (typeof FAR_APART)[0]) => visit({ ...setting, appPort, doings, isShort: true });
      const [one, two] = [await go(FAR_APART[0]), await go(FAR_APART[1])];
      return { what: `mutant "${mutant.name}" is noticed`, problems: whyNotKilled(mutant, one, two) };
    }),
  );
