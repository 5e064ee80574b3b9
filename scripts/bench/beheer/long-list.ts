import { readFileSync } from 'node:fs';
import { csvOf } from '../../../src/catalogue-files/index.ts';
import { readCsvRecords } from '../../../src/resources/rules/index.ts';

const LIST = 'src/resources/regions/hoeksche-waard/catalogue.csv';

/** A list of so many rows as a CSV file: those of a region over and over, each with a name and an id of its own. */
export function longList(count: number): string {
  const { records } = readCsvRecords(readFileSync(LIST, 'utf8'));
  const [header = [], ...rows] = records.filter((cells) => cells.length > 1);
  const [id, name] = ['id', 'naam'].map((column) => header.indexOf(column));
  const many = Array.from({ length: count }, (_, i) =>
    (rows[i % rows.length] ?? []).map((cell, at) => {
      // Ways in lead to the first ones.
      if (at === id) return i < rows.length ? cell : `${cell}-${i}`;
      return at === name ? `${cell} ${i}` : cell;
    }),
  );
  return csvOf([header, ...many]);
}
