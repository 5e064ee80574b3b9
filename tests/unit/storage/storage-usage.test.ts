import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_STATE, idbStore } from '../../../src/storage/index.ts';
import { readStorageUsage } from '../../../src/storage/storage-usage.ts';

const places = (items: number) => ({ length: items });

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('localStorage', places(0));
  vi.stubGlobal('sessionStorage', places(0));
  vi.stubGlobal('document', { cookie: '' });
  vi.stubGlobal('caches', { keys: async () => [] });
});
afterEach(() => vi.unstubAllGlobals());

describe('what the browser keeps for this site', () => {
  it('is nothing before anything was kept, and looking makes nothing', async () => {
    expect(await readStorageUsage()).toEqual({ databases: [], caches: [], others: 0 });
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('counts the records of our own database and their bytes, and names others without a look inside', async () => {
    await idbStore().save(EMPTY_STATE);
    await new Promise((resolve) => {
      indexedDB.open('of-another').onsuccess = resolve;
    });
    const { databases } = await readStorageUsage();
    const [ours, theirs] = [...(databases ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1));
    expect(ours).toMatchObject({ name: 'ademruimte', count: 2 });
    expect(ours?.bytes).toBeGreaterThan(200);
    expect(theirs).toEqual({ name: 'of-another', count: null, bytes: null });
  });

  it('adds up the files of each cache', async () => {
    const files = ['four', 'sixsix'].map((text) => new Response(text));
    vi.stubGlobal('caches', { keys: async () => ['app'], open: async () => ({ matchAll: async () => files }) });
    expect((await readStorageUsage()).caches).toEqual([{ name: 'app', count: 2, bytes: 10 }]);
  });

  it('counts what lies in the places that the app does not use', async () => {
    vi.stubGlobal('localStorage', places(2));
    vi.stubGlobal('sessionStorage', places(1));
    vi.stubGlobal('document', { cookie: 'a=1; b=2' });
    expect((await readStorageUsage()).others).toBe(5);
  });

  it('says that it does not know where a browser does not tell', async () => {
    const refuse = () => Promise.reject(new Error('SecurityError'));
    vi.stubGlobal('indexedDB', { databases: refuse });
    vi.stubGlobal('caches', { keys: refuse });
    vi.stubGlobal('document', {
      get cookie() {
        throw new Error('SecurityError');
      },
    });
    expect(await readStorageUsage()).toEqual({ databases: null, caches: null, others: 0 });
  });
});
