import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsvTable } from '../../../src/resources/csv/csv-table.ts';
import { CRISIS_LINES } from '../../../src/resources/index.ts';

const REGIONS = join('src', 'resources', 'regions');

/** What an urgent flag may point to: the crisis lines, and the entries of any region's catalogue. */
export function helpLineIds(root: string): ReadonlySet<string> {
  const files = readdirSync(join(root, REGIONS)).map((region) => join(root, REGIONS, region, 'catalogue.csv'));
  const rows = files
    .filter((file) => existsSync(file))
    .flatMap((file) => readCsvTable(readFileSync(file, 'utf8')).rows);
  return new Set([...CRISIS_LINES.map(({ id }) => id), ...rows.map(({ cells }) => cells.get('id') ?? '')]);
}
