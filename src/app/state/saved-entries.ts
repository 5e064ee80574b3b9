import type { EntryId } from '../../resources/index.ts';
import type { IsoDate } from '../../shared/iso-date.ts';
import type { Stored } from './stored.ts';

const NEW = { calledOn: null, waitingSince: null, callBackOn: null, note: '' } as const;

/** "Mijn lijst": the entries someone wants to come back to. */
export function createSavedEntries(stored: Stored, today: () => IsoDate) {
  const has = (id: EntryId): boolean => stored.state.value.saved.some((entry) => entry.id === id);
  return {
    all: () => stored.state.value.saved,
    has,
    toggle(id: EntryId): void {
      if (has(id)) {
        stored.forget((state) => ({ ...state, saved: state.saved.filter((entry) => entry.id !== id) }));
      } else stored.update((state) => ({ ...state, saved: [...state.saved, { ...NEW, id, savedOn: today() }] }));
    },
  };
}

export type SavedEntries = ReturnType<typeof createSavedEntries>;
