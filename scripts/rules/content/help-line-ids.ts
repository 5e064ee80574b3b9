import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsvTable } from '../../../src/resources/csv/csv-table.ts';
import { CRISIS_LINES } from '../../../src/resources/index.ts';
import { HELP_ROLES } from '../../../src/shared/help-role.ts';

const NATIONAL = join('src', 'resources', 'regions', 'nl', 'catalogue.csv');

/** What an urgent flag may point to: the crisis lines, national entries, and roles that each region's catalogue fills. */
export function helpLineIds(root: string): ReadonlySet<string> {
  const file = join(root, NATIONAL);
  const rows = existsSync(file) ? readCsvTable(readFileSync(file, 'utf8')).rows : [];
  const roles = HELP_ROLES.map((role) => `role:${role}`);
  return new Set([...CRISIS_LINES.map(({ id }) => id), ...roles, ...rows.map(({ cells }) => cells.get('id') ?? '')]);
}
