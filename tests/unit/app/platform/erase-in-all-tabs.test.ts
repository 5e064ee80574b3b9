import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { createSavedEntries } from '../../../../src/app/card/saved-entries.ts';
import { Runs } from '../../../../src/app/check/runs.ts';
import { Stored } from '../../../../src/app/core/stored.ts';
import { createMoments } from '../../../../src/app/moments/moments.ts';
import { createPlan } from '../../../../src/app/plan/plan.ts';
import { idbStore } from '../../../../src/storage/index.ts';
import { today } from '../../../support/build-state.ts';

const MARK = 'unmistakable';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** Everything that lies in the database, as text. */
function onDisk(): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('ademruimte', 1);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const all = request.result.transaction('state').objectStore('state').getAll();
      all.onsuccess = () => {
        request.result.close();
        resolve(JSON.stringify(all.result));
      };
    };
  });
}

async function keeping(): Promise<Stored> {
  const stored = new Stored(idbStore(), today);
  await stored.load();
  await stored.setConsent(true);
  return stored;
}

test.each<[string, (stored: Stored) => () => void]>([
  [
    'words of the plan',
    (stored) => {
      const plan = createPlan(stored);
      plan.set('keys', MARK);
      return () => plan.set('keys', '');
    },
  ],
  [
    'the plan',
    (stored) => {
      const plan = createPlan(stored);
      plan.set('keys', MARK);
      return () => plan.clear();
    },
  ],
  [
    'a note beside an answer',
    (stored) => {
      const moments = createMoments(stored, today);
      const { id } = moments.add('mantelzorg', 'weeks');
      moments.setNote(id, MARK);
      return () => moments.remove(id);
    },
  ],
  [
    'the words of a note',
    (stored) => {
      const moments = createMoments(stored, today);
      const { id } = moments.add('mantelzorg', 'weeks');
      moments.setNote(id, MARK);
      return () => moments.setNote(id, '');
    },
  ],
  [
    'the words of a sheet',
    (stored) => {
      const runs = new Runs(stored, today);
      const { id } = runs.begin('mantelzorg');
      runs.keepSheet(id, { talk: [], goals: [], sheet: { conversation: 'gp', ask: [], words: MARK } });
      return () => runs.keepSheet(id, { talk: [], goals: [], sheet: { conversation: 'gp', ask: [], words: '' } });
    },
  ],
  [
    'a filled-in check',
    (stored) => {
      const runs = new Runs(stored, today);
      const { id } = runs.begin('mantelzorg');
      runs.keepSheet(id, { talk: [], goals: [], sheet: { conversation: 'gp', ask: [], words: MARK } });
      return () => runs.remove(id);
    },
  ],
  [
    'an entry of the list',
    (stored) => {
      const saved = createSavedEntries(stored, today);
      saved.toggle(MARK);
      return () => saved.toggle(MARK);
    },
  ],
  [
    'a note on the list',
    (stored) => {
      const saved = createSavedEntries(stored, today);
      saved.toggle('a');
      saved.write('a', { note: MARK });
      return () => saved.write('a', { note: '' });
    },
  ],
])('%s that is taken away is in neither of the two records', async (_, begin) => {
  const stored = await keeping();
  const takeAway = begin(stored);
  await vi.waitFor(async () => expect(await onDisk()).toContain(MARK));
  takeAway();
  await vi.waitFor(async () => expect(await onDisk()).not.toContain(MARK));
  expect(JSON.parse(await onDisk())).toHaveLength(2);
});
