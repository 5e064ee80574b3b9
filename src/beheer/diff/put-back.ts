import type { Entry } from '../../resources/index.ts';
import { lastRow } from '../entry/row-acts.ts';
import { insertRow } from '../work/edits.ts';
import type { Work } from '../work/work.ts';
import { rowOfEntry } from './entry-columns.ts';

/**
 * Puts an entry that vanished back below the others as help that stopped, so that who saved it reads so. The sources of a
 * supported number were never published, so such a number is no longer shown.
 */
export function putBack(work: Work, entry: Entry): void {
  const cells = new Map([...rowOfEntry(entry), ['status', 'gestopt']]);
  if (cells.get('telefoon_bevestigd') === 'gesteund') cells.set('telefoon_bevestigd', 'nee');
  const row = lastRow(work) + 1;
  const { columns } = work.layout.value;
  work.change(
    insertRow(
      work.sheet.value.records,
      row,
      columns.map((column) => cells.get(column) ?? ''),
    ),
    `${entry.name} teruggezet als gestopt (rij ${row})`,
  );
}
