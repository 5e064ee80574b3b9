import type { Match } from '../catalogue/model.ts';

export interface Ranked {
  readonly match: Match;
  /** Lower tiers come first, whatever the scores. */
  readonly tier: number;
  /** Members of one group take turns with other groups. */
  readonly group: string;
}

/** So many of one group before every other group has had its turn. */
const TURN = 3;

function byScore(a: Ranked, b: Ranked): number {
  return b.match.score - a.match.score || (a.match.id < b.match.id ? -1 : 1);
}

/**
 * Orders by tier, then in turns: first the best three of every group by score, then the next three of each.
 * So ten for one need never hide the first for another.
 */
export function spread(items: readonly Ranked[]): readonly Match[] {
  const seen = new Map<string, number>();
  const inTurns = [...items].sort(byScore).map((item) => {
    const group = `${item.tier} ${item.group}`;
    const position = seen.get(group) ?? 0;
    seen.set(group, position + 1);
    return { item, turn: Math.floor(position / TURN) };
  });
  return inTurns
    .sort((a, b) => a.item.tier - b.item.tier || a.turn - b.turn || byScore(a.item, b.item))
    .map(({ item }) => item.match);
}
