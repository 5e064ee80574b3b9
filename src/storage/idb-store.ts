import { getMany, set, type UseStore } from 'idb-keyval';
import { Connection, deleteDatabase, isAbsent, OBJECT_STORE } from './database.ts';
import { open, type Slot, seal } from './envelope.ts';
import type { Loaded, SaveStatus, Store } from './store.ts';
import type { StoredState } from './stored-state.ts';

// Two slots: a save overwrites the older one, so a crash half-way leaves the other whole.
const SLOTS = ['a', 'b'] as const;
/** Where an unreadable record is kept out of harm's way. */
const SET_ASIDE = 'set-aside';

const sequenceOf = (slot: Slot): number => (slot.status === 'valid' ? slot.sequence : 0);

function newest(slots: readonly Slot[]): Slot | undefined {
  return slots.filter((slot) => slot.status === 'valid').sort((a, b) => sequenceOf(b) - sequenceOf(a))[0];
}

/** Keeps the record in IndexedDB on this device. */
export function idbStore(): Store {
  const connection = new Connection();
  const use =
    (create: boolean): UseStore =>
    (mode, work) =>
      connection.use(
        async (database) => work(database.transaction(OBJECT_STORE, mode).objectStore(OBJECT_STORE)),
        create,
      );
  const readSlots = async (create: boolean): Promise<Slot[]> => (await getMany([...SLOTS], use(create))).map(open);

  /** The sequence this tab last read or wrote: a higher one on disk was written by another tab. */
  let known = 0;

  async function load(): Promise<Loaded> {
    const slots = await readSlots(false);
    if (slots.some((slot) => slot.status === 'newer')) return { status: 'newer' };
    const latest = newest(slots);
    known = latest ? sequenceOf(latest) : 0;
    if (latest?.status === 'valid') return { status: 'loaded', state: latest.state };
    const damaged = slots.flatMap((slot) => (slot.status === 'damaged' ? [slot.raw] : []));
    if (damaged.length === 0) return { status: 'none' };
    await set(SET_ASIDE, damaged, use(true));
    return { status: 'damaged' };
  }

  async function save(state: StoredState): Promise<SaveStatus> {
    const slots = await readSlots(true);
    const sequences = slots.map(sequenceOf);
    if (slots.some((slot) => slot.status === 'newer') || Math.max(...sequences) > known) return 'conflict';
    const older = sequences[0] === known && known > 0 ? SLOTS[1] : SLOTS[0];
    await set(older, seal(state, known + 1), use(true));
    known += 1;
    return 'saved';
  }

  return {
    kind: 'device',
    load: () => load().catch((error) => ({ status: isAbsent(error) ? 'none' : 'unavailable' })),
    save: oneAtATime((state) => save(state).catch(() => 'failed')),
    erase: async () => {
      connection.close();
      known = 0;
      return typeof indexedDB === 'undefined' ? true : deleteDatabase();
    },
  };
}

/** Saves in turn: two at once would both take the same slot. */
function oneAtATime<A, T>(work: (argument: A) => Promise<T>): (argument: A) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (argument) => {
    const next = last.then(() => work(argument));
    last = next;
    return next;
  };
}
