import { memoize } from '../../shared/memoize.ts';
import { type Level, READ_COLUMNS, readingOf } from '../entry/reading.ts';
import type { Records } from '../work/edits.ts';

/** Texts of one level: how many, of how many, and ids of the entries that they stand in. */
export interface LevelOfTexts {
  readonly texts: number;
  readonly all: number;
  readonly ids: ReadonlySet<string>;
}

/** More texts than a list has that someone works on. */
const MOST_TEXTS = 50_000;
const levelOf = memoize((text: string): Level => readingOf(text).level, MOST_TEXTS);

/** The texts that residents read, by how well they read. A text that did not change is not read again. */
export function textsByLevel(
  records: Records,
  columns: readonly string[],
  rowOf: ReadonlyMap<string, number>,
): Readonly<Record<Level, LevelOfTexts>> {
  const indices = READ_COLUMNS.map((column) => columns.indexOf(column)).filter((index) => index >= 0);
  const found = [...rowOf].flatMap(([id, row]) =>
    indices.flatMap((index) => {
      const text = records[row - 1]?.[index]?.trim() ?? '';
      return text === '' ? [] : [{ id, level: levelOf(text) }];
    }),
  );
  const of = (level: Level): LevelOfTexts => {
    const own = found.filter((one) => one.level === level);
    return { texts: own.length, all: found.length, ids: new Set(own.map(({ id }) => id)) };
  };
  return { easy: of('easy'), harder: of('harder'), hard: of('hard') };
}
