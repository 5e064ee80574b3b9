import { get, getMany, promisifyRequest, set, type UseStore } from 'idb-keyval';
import { Connection, deleteDatabase, isAbsent, OBJECT_STORE, SET_ASIDE } from './database.ts';
import { open, type Slot, seal } from './envelope.ts';
import type { Loaded, SaveStatus, Store } from './store.ts';
import type { StoredState } from './stored-state.ts';

// Two slots: a write overwrites the older one, so a crash half-way leaves the other whole.
const SLOTS = ['a', 'b'] as const;

const sequenceOf = (slot: Slot): number => (slot.status === 'valid' ? slot.sequence : 0);

function newest(slots: readonly Slot[]): Slot | undefined {
  return slots.filter((slot) => slot.status === 'valid').sort((a, b) => sequenceOf(b) - sequenceOf(a))[0];
}

/** The two slots in the database, and what this tab knows of them. */
class Slots {
  readonly #connection = new Connection();
  /** The sequence this tab last read or wrote: another one on disk was written by another tab. */
  #known = 0;

  async load(): Promise<Loaded> {
    const slots = (await getMany([...SLOTS], this.#use(false))).map(open);
    if (slots.some((slot) => slot.status === 'newer')) return { status: 'newer' };
    const latest = newest(slots);
    this.#known = latest ? sequenceOf(latest) : 0;
    if (latest?.status === 'valid') {
      const hasSetAside = (await get(SET_ASIDE, this.#use(false))) !== undefined;
      return { status: 'loaded', state: latest.state, hasSetAside };
    }
    const damaged = slots.flatMap((slot) => (slot.status === 'damaged' ? [slot.raw] : []));
    if (damaged.length === 0) return { status: 'none' };
    await set(SET_ASIDE, damaged, this.#use(true));
    return { status: 'damaged' };
  }

  /**
   * Writes one slot and then the other: what someone took away must not lie on in the record before the last. The second
   * time reads the first back; that it cannot be written itself does no harm, as the first is whole.
   */
  async save(state: StoredState): Promise<SaveStatus> {
    const isFirst = this.#known === 0;
    let status = await this.#write(state);
    if (status === 'torn') status = await this.#write(state);
    if (status !== 'saved') return status === 'torn' ? 'failed' : status;
    if (isFirst) askToStay();
    const again = await this.#write(state).catch(() => status);
    return again === 'torn' ? 'failed' : status;
  }

  async erase(how?: 'at-once' | 'unused'): Promise<boolean> {
    if (how === 'at-once') this.#connection.shut();
    else this.#connection.close();
    this.#known = 0;
    return hasIndexedDb() ? deleteDatabase(how === 'at-once') : true;
  }

  #use(mayCreate: boolean): UseStore {
    return (mode, work) =>
      this.#connection.use(
        async (database) => work(database.transaction(OBJECT_STORE, mode).objectStore(OBJECT_STORE)),
        mayCreate,
      );
  }

  /**
   * Looks and writes in one transaction: no other tab can come between. `torn`: what this tab wrote last cannot be read
   * back; nothing was written now, and the next try goes over what is torn.
   */
  #write(state: StoredState): Promise<SaveStatus | 'torn'> {
    return this.#use(true)('readwrite', async (records) => {
      const slots = (await Promise.all(SLOTS.map((slot) => promisifyRequest(records.get(slot))))).map(open);
      if (this.#known > 0 && slots.every((slot) => slot.status === 'absent')) return 'erased';
      const [a = 0, b = 0] = slots.map(sequenceOf);
      const last = Math.max(a, b);
      if (slots.some((slot) => slot.status === 'newer') || last > this.#known) return 'conflict';
      if (last < this.#known) {
        this.#known = last;
        return 'torn';
      }
      records.put(seal(state, this.#known + 1), a > b ? 'b' : 'a');
      await promisifyRequest(records.transaction);
      this.#known += 1;
      return 'saved';
    });
  }
}

/** Keeps the record in IndexedDB on this device. */
export function idbStore(): Store {
  const slots = new Slots();
  const inTurn = queue();
  return {
    load: () => inTurn(() => slots.load().catch((error) => ({ status: isAbsent(error) ? 'none' : 'unavailable' }))),
    save: (state) => inTurn(() => slots.save(state).catch(() => 'failed')),
    erase: (how) => (how === 'at-once' ? slots.erase(how) : inTurn(() => slots.erase(how))),
  };
}

function hasIndexedDb(): boolean {
  try {
    return typeof indexedDB !== 'undefined';
  } catch {
    // Some browsers refuse even to look. Whether something lies there is not known, and deleting will say so.
    return true;
  }
}

/** Asks the browser not to clear this away by itself when room runs out. It may say no; nothing depends on it. */
function askToStay(): void {
  void globalThis.navigator?.storage?.persist?.().catch(() => undefined);
}

/** Does one thing after the other: two saves at once would take the same slot, and one during an erase would undo it. */
function queue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next;
    return next;
  };
}
