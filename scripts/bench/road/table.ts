/** Least, median and most of some runs. */
export interface Spread {
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

const sorted = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);

/** The value below which this share of the values lies. NaN when there are none. */
export function quantile(values: readonly number[], share: number): number {
  const all = sorted(values);
  return all[Math.min(all.length - 1, Math.floor(share * all.length))] ?? Number.NaN;
}

export function spread(values: readonly number[]): Spread {
  const all = sorted(values);
  return { least: all[0] ?? Number.NaN, median: quantile(all, 0.5), most: all.at(-1) ?? Number.NaN };
}

/** One line of the table: what was measured of whom, and what we work towards. */
export interface Row {
  readonly what: string;
  readonly unit: string;
  /** By name of the program; undefined where it has no such thing. */
  readonly figures: Readonly<Record<string, Spread | undefined>>;
  readonly goal?: string;
}

const places = (value: number): number => (value < 10 ? 1 : 0);
const told = (value: number): string => value.toFixed(places(value));

const cell = (figure: Spread | undefined): string => {
  if (!figure) return '–';
  const { least, median, most } = figure;
  return least === most ? told(median) : `${told(median)} (${told(least)}–${told(most)})`;
};

/** A table in Markdown: medians, with the least and the most of the runs. */
export function tableOf(names: readonly string[], rows: readonly Row[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['', ...names, 'goal']),
    line(['---', ...names.map(() => '---'), '---']),
    ...rows.map(({ what, unit, figures, goal }) =>
      line([`${what}${unit && `, ${unit}`}`, ...names.map((name) => cell(figures[name])), goal ?? '']),
    ),
  ].join('\n');
}
