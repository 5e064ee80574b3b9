import type { Reason } from '../catalogue/model.ts';
import type { Candidate } from './choose.ts';
import { gradeFor } from './entry-needs.ts';

/** An entry that is shown, with how well it answers and why. */
export interface Scored extends Candidate {
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** How little a national entry stands below the local one that it follows. */
const JUST_BELOW = 0.999;

/** Puts what is national right below the best local help that is there for the same need and serves it as well. */
export function localFirst(ranked: readonly Scored[]): readonly Scored[] {
  const needOf = ({ reasons: [first] }: Scored) => (first?.kind === 'need' ? first.need : undefined);
  return ranked.map((one) => {
    const need = needOf(one);
    if (!one.isNational || !need) return one;
    const asGood = ranked.filter(
      (other) =>
        !other.isNational && needOf(other) === need && gradeFor(other.entry, need) >= gradeFor(one.entry, need),
    );
    const best = Math.max(0, ...asGood.map(({ score }) => score));
    return best > 0 && best < one.score ? { ...one, score: best * JUST_BELOW } : one;
  });
}
