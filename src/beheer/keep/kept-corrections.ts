import * as v from 'valibot';
import { type Correction, CorrectionSchema } from '../corrections/corrections.ts';
import { withStore } from './kept-database.ts';

const STORE = 'corrections';
const KeptSchema = v.object({ all: v.array(CorrectionSchema) });

/** Keeps the corrections of a region. Rejects where the browser keeps nothing. */
export const keepCorrections = async (id: string, all: readonly Correction[]): Promise<void> => {
  await withStore(STORE, 'readwrite', (store) => store.put({ id, all }));
};

/** The corrections of a region that this browser keeps; undefined when there are none. Never rejects. */
export async function keptCorrections(id: string): Promise<readonly Correction[] | undefined> {
  const found = await withStore<unknown>(STORE, 'readonly', (store) => store.get(id)).catch(() => undefined);
  const read = v.safeParse(KeptSchema, found);
  return read.success ? read.output.all : undefined;
}

/** Takes the corrections of a region off the device. Never rejects. */
export const dropCorrections = async (id: string): Promise<void> => {
  await withStore(STORE, 'readwrite', (store) => store.delete(id)).catch(() => undefined);
};
