import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { idbStore, isDatabaseThere } from '../../../src/storage/index.ts';
import { buildState } from '../../support/build-state.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function kept() {
  const store = idbStore();
  await store.load();
  await store.save(buildState());
  return store;
}

test('everything is deleted between two sweeps, which leave nothing behind themselves', async () => {
  const store = await kept();
  const deleting = vi.spyOn(indexedDB, 'deleteDatabase');
  expect(await store.erase()).toBe(true);
  expect(deleting.mock.calls.flat()).toEqual(['ademruimte-sweep', 'ademruimte', 'ademruimte-sweep']);
  expect(await indexedDB.databases()).toEqual([]);
});

test('everything is deleted where sweeping fails', async () => {
  const store = await kept();
  const real = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    if (name === 'ademruimte-sweep') throw new DOMException('no', 'QuotaExceededError');
    return real(name, version);
  });
  expect(await store.erase()).toBe(true);
  expect(await indexedDB.databases()).toEqual([]);
});

test('tells whether the database is there, without making one', async () => {
  expect(await isDatabaseThere()).toBe(false);
  const store = await kept();
  expect(await isDatabaseThere()).toBe(true);
  await store.erase();
  expect(await isDatabaseThere()).toBe(false);
  vi.spyOn(indexedDB, 'databases').mockRejectedValue(new DOMException('no', 'SecurityError'));
  expect(await isDatabaseThere()).toBe(true);
});
