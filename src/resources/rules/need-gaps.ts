import { NEEDS, type Need } from '../../shared/need.ts';
import type { Catalogue } from '../catalogue/model.ts';
import type { Entry } from '../catalogue/schema.ts';
import { needsOf } from '../match/entry-needs.ts';

/** Needs for which a list of entries has no place (no grade 3), and entries that serve no need well. */
export interface NeedGaps {
  readonly needs: readonly Need[];
  readonly entries: readonly string[];
}

const isServed = (entries: readonly Entry[], need: Need): boolean =>
  entries.some((entry) => entry.status !== 'gestopt' && needsOf(entry).get(need) === 3);

export function needGaps({ entries }: Pick<Catalogue, 'entries'>): NeedGaps {
  const all = [...entries.values()];
  return {
    needs: NEEDS.filter((need) => !isServed(all, need)),
    entries: all.filter((entry) => [...needsOf(entry).values()].every((grade) => grade === 1)).map(({ id }) => id),
  };
}

/** The gaps of each region, in Dutch, for who keeps the catalogue. */
export function gapLines(regions: ReadonlyMap<string, Catalogue>): readonly string[] {
  return [...regions].flatMap(([region, catalogue]) => {
    const { needs, entries } = needGaps(catalogue);
    return [
      ...(needs.length > 0 ? [`${region}: geen plek (behoeften, :3) voor ${needs.join(', ')}.`] : []),
      ...(entries.length > 0
        ? [`${region}: zonder behoefte (:2 of :3) en dus nooit een tip: ${entries.join(', ')}.`]
        : []),
    ];
  });
}
