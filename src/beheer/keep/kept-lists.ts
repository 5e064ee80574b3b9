import type { Region } from '../../resources/index.ts';
import type { Sheet } from '../../resources/rules/index.ts';
import type { Records } from '../work/edits.ts';
import { withStore } from './kept-database.ts';

/** A list as this browser keeps it: as it was opened, and as it is now. */
export interface KeptList {
  /** Id of its region: of each there is one. */
  readonly id: string;
  readonly fileName: string;
  readonly sheet: Sheet;
  readonly region: Region;
  readonly regionText: string | undefined;
  readonly records: Records;
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number;
}

const STORE = 'lists';

/** Keeps a list in this browser. Rejects where it keeps nothing: a private window, a full device. */
export const keepList = async (list: KeptList): Promise<void> => {
  await withStore(STORE, 'readwrite', (store) => store.put(list));
};

/** The lists that this browser keeps, the last one first; none where it keeps nothing. Never rejects. */
export async function keptLists(): Promise<readonly KeptList[]> {
  const found = await withStore(STORE, 'readonly', (store) => store.getAll() as IDBRequest<KeptList[]>).catch(() => []);
  return found.sort((a, b) => b.at - a.at);
}

/** What this browser keeps of a region; undefined where that is nothing. Never rejects. */
export const keptList = (id: string): Promise<KeptList | undefined> =>
  withStore(STORE, 'readonly', (store) => store.get(id) as IDBRequest<KeptList | undefined>).catch(() => undefined);
