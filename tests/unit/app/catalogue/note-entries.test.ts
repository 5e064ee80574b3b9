import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { createSavedEntries } from '../../../../src/app/card/saved-entries.ts';
import { noteEntries } from '../../../../src/app/catalogue/note-entries.ts';
import { Stored } from '../../../../src/app/core/stored.ts';
import { type Entry, knownOf } from '../../../../src/resources/index.ts';
import { memoryStore } from '../../../../src/storage/index.ts';
import { today } from '../../../support/build-state.ts';
import { entry } from '../../resources/sample.ts';

function newList(...there: readonly Entry[]) {
  const stored = new Stored(memoryStore(), today);
  const entries = signal<readonly Entry[]>(there);
  noteEntries({ stored, today }, { findEntry: (id) => entries.value.find((one) => one.id === id) });
  const saved = createSavedEntries(stored, today);
  return { entries, saved, known: () => saved.all().map((one) => one.known) };
}
const [OLD, NEW] = [entry({ id: 'a', name: 'Soep' }), entry({ id: 'a', name: 'Brood' })];

describe('what is noted of an entry of the list', () => {
  it('is what it is when it is put on, and stays that when the catalogue changes', () => {
    const { entries, saved, known } = newList(OLD);
    saved.toggle('a');
    expect(known()).toEqual([knownOf(OLD, today())]);
    entries.value = [NEW];
    expect(known()).toEqual([knownOf(OLD, today())]);
  });

  it('waits for a catalogue that has it, and nothing is made up of one that none has', () => {
    const { entries, saved, known } = newList();
    saved.toggle('a');
    saved.toggle('gone');
    expect(known()).toEqual([null, null]);
    entries.value = [NEW];
    expect(known()).toEqual([knownOf(NEW, today()), null]);
  });
});
