import type { EntryId } from '../../resources/index.ts';
import type { IsoDate } from '../../shared/iso-date.ts';
import type { SavedEntry } from '../../storage/index.ts';
import { type Model, useModel } from '../core/model.ts';
import type { Stored } from '../core/stored.ts';

const NEW = { calledOn: null, waitingSince: null, callBackOn: null, note: '', known: null } as const;

/** What someone keeps of an entry besides that it is on the list. */
export type Diary = Omit<SavedEntry, 'id' | 'savedOn'>;

/**
 * What was taken off the list in this visit, with its diary, in memory alone: the button that takes off is the one that
 * puts on, so a second press must bring back what was written. It is forgotten with all else.
 */
const TAKEN_OFF = new WeakMap<object, Map<EntryId, SavedEntry>>();

function takenOffOf({ visit }: Stored): Map<EntryId, SavedEntry> {
  const key = visit.peek();
  const taken = TAKEN_OFF.get(key) ?? new Map<EntryId, SavedEntry>();
  TAKEN_OFF.set(key, taken);
  return taken;
}

/** "Mijn lijst": the entries someone wants to come back to. */
export function createSavedEntries(stored: Stored, today: () => IsoDate) {
  const has = (id: EntryId): boolean => stored.state.value.saved.some((entry) => entry.id === id);
  return {
    all: () => stored.state.value.saved,
    has,
    toggle(id: EntryId): void {
      const taken = takenOffOf(stored);
      const kept = stored.state.value.saved.find((entry) => entry.id === id);
      const added = taken.get(id) ?? { ...NEW, id, savedOn: today() };
      if (kept) taken.set(id, kept);
      else taken.delete(id);
      stored.update((state) => ({
        ...state,
        saved: kept ? state.saved.filter((entry) => entry.id !== id) : [...state.saved, added],
      }));
    },
    /** Deletes an entry with what was written of it: nothing brings that back. */
    remove(id: EntryId): void {
      takenOffOf(stored).delete(id);
      stored.update((state) => ({ ...state, saved: state.saved.filter((entry) => entry.id !== id) }));
    },
    /** Puts an entry that was taken off back in its place, with what was written of it. */
    restore(entry: SavedEntry, position: number): void {
      if (has(entry.id)) return;
      stored.update((state) => ({
        ...state,
        saved: [...state.saved.slice(0, position), entry, ...state.saved.slice(position)],
      }));
    },
    /** Writes in the diary of an entry of the list. */
    write(id: EntryId, changes: Partial<Diary>): void {
      stored.update((state) => ({
        ...state,
        saved: state.saved.map((entry) => (entry.id === id ? { ...entry, ...changes } : entry)),
      }));
    },
  };
}

/** The saved entries in this record. They hold no state of their own: the record does. */
const savedEntriesOf = ({ stored, today }: Pick<Model, 'stored' | 'today'>) => createSavedEntries(stored, today);

export const useSavedEntries = () => savedEntriesOf(useModel());
