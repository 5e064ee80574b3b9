import * as v from 'valibot';
import { EntrySchema, type WayIn } from '../catalogue/schema.ts';
import type { CellReader } from './cell-readers.ts';

const PROBLEM =
  'Schrijf de id van een rij, de code van een gemeente (GM1963), “gemeente” voor de gemeente van de lezer, of “eigen” voor wat iedereen zelf heeft, zoals de huisarts.';

/** Reads `wmo-loket`, `GM1963`, `gemeente` or `eigen`. */
export const wayIn: CellReader<WayIn> = (text) => {
  if (text === 'gemeente') return { value: { type: 'own-municipality' } };
  if (text === 'eigen') return { value: { type: 'own' } };
  const code = /^gm\d{4}$/i.exec(text)?.[0].toUpperCase();
  const read = v.safeParse(
    EntrySchema.entries.wayIn,
    code ? { type: 'municipality', code } : { type: 'entry', id: text },
  );
  return read.success && read.output ? { value: read.output } : { problem: PROBLEM };
};
