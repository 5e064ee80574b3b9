/** A persona as a judge graded the help for them: 3 among the first three, 2 helpful, 1 acceptable, -1 harmful or not available; unnamed 0. */
export interface Judged {
  readonly id: string;
  readonly judgments: Readonly<Record<string, number>>;
  /** What must stand above all else. */
  readonly must_first?: string | undefined;
}

export interface MatchQuality {
  readonly id: string;
  /** Null for who needs no help: then showing nothing is right. */
  readonly ndcg: number | null;
  /** Whether a 3 is among the first three. */
  readonly top3: boolean | null;
  readonly mustOnTop: boolean | null;
  /** Harmful entries among the first twenty. */
  readonly harmful: readonly string[];
  readonly shown: number;
}

const gain = (grade: number): number => 2 ** Math.max(grade, 0) - 1;
const dcg = (grades: readonly number[]): number =>
  grades.slice(0, 10).reduce((sum, grade, i) => sum + gain(grade) / Math.log2(i + 2), 0);

/** How good a list of entry ids, best first, is for a persona. */
export function measureMatch({ id, judgments, must_first }: Judged, ids: readonly string[]): MatchQuality {
  const grades = ids.map((one) => judgments[one] ?? 0);
  const ideal = Object.values(judgments).sort((a, b) => b - a);
  const needsHelp = ideal[0] === 3;
  return {
    id,
    ndcg: needsHelp ? dcg(grades) / dcg(ideal) : null,
    top3: needsHelp ? grades.slice(0, 3).includes(3) : null,
    mustOnTop: must_first === undefined ? null : ids[0] === must_first,
    harmful: ids.slice(0, 20).filter((_, i) => (grades[i] ?? 0) < 0),
    shown: ids.length,
  };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length);
const meanOf = (values: readonly (number | boolean | null)[]): number =>
  mean(values.flatMap((value) => (value === null ? [] : Number(value))));

/** The means over all personas to whom a measure applies. */
export const summarize = (all: readonly MatchQuality[]) => ({
  ndcg: meanOf(all.map(({ ndcg }) => ndcg)),
  top3: meanOf(all.map(({ top3 }) => top3)),
  mustOnTop: meanOf(all.map(({ mustOnTop }) => mustOnTop)),
  harmful: mean(all.map(({ harmful }) => harmful.length)),
  shown: mean(all.map(({ shown }) => shown)),
});
