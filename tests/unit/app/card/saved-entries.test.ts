import { describe, expect, it } from 'vitest';
import { createSavedEntries } from '../../../../src/app/card/saved-entries.ts';
import { Stored } from '../../../../src/app/core/stored.ts';
import { memoryStore } from '../../../../src/storage/index.ts';
import { buildSaved, today } from '../../../support/build-state.ts';

function newList() {
  const saved = createSavedEntries(new Stored(memoryStore(), today), today);
  saved.toggle('a');
  saved.toggle('b');
  return saved;
}
const [A, B] = [buildSaved({ id: 'a' }), buildSaved({ id: 'b' })];

describe('"mijn lijst"', () => {
  it('begins with an empty diary', () => {
    expect(newList().all()).toEqual([A, B]);
  });

  it('writes in the diary of one entry, and leaves the rest of it', () => {
    const saved = newList();
    saved.write('b', { calledOn: '2026-11-22' });
    saved.write('b', { note: 'Vraag naar Els ' });
    expect(saved.all()).toEqual([A, { ...B, calledOn: '2026-11-22', note: 'Vraag naar Els ' }]);
    saved.write('b', { calledOn: null });
    expect(saved.all()[1]).toMatchObject({ calledOn: null, note: 'Vraag naar Els ' });
  });

  it('brings back the diary with the entry, as one button takes off and puts on, and in no other record', () => {
    const saved = newList();
    saved.write('a', { callBackOn: '2026-12-01' });
    saved.toggle('a');
    expect(saved.all()).toEqual([B]);
    saved.toggle('a');
    expect(saved.all()).toEqual([B, { ...A, callBackOn: '2026-12-01' }]);
    expect(newList().all()).toEqual([A, B]);
  });

  it('puts back what was taken off, in its place and with what was written of it', () => {
    const saved = newList();
    saved.write('a', { note: 'Vraag naar Els' });
    const [first] = saved.all();
    saved.toggle('a');
    if (first) saved.restore(first, 0);
    expect(saved.all()).toEqual([{ ...A, note: 'Vraag naar Els' }, B]);
    if (first) saved.restore(first, 1);
    expect(saved.all()).toHaveLength(2);
  });

  it('brings nothing back of what was deleted, or after everything was', async () => {
    const stored = new Stored(memoryStore(), today);
    const saved = createSavedEntries(stored, today);
    for (const id of ['a', 'b']) {
      saved.toggle(id);
      saved.write(id, { note: 'Vraag naar Els' });
    }
    saved.toggle('a');
    saved.remove('a');
    saved.remove('b');
    for (const id of ['a', 'b']) saved.toggle(id);
    expect(saved.all()).toEqual([A, B]);
    saved.write('a', { note: 'Vraag naar Els' });
    saved.toggle('a');
    await stored.erase();
    saved.toggle('a');
    expect(saved.all()).toEqual([A]);
  });

  it('writes nothing for what is not on the list', () => {
    const saved = newList();
    saved.write('c', { note: 'x' });
    expect(saved.all()).toEqual([A, B]);
  });
});
