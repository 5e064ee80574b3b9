import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DATABASE, OBJECT_STORE } from '../../../src/storage/database.ts';
import { idbStore } from '../../../src/storage/idb-store.ts';
import { EMPTY_STATE } from '../../../src/storage/index.ts';
import { FORMAT } from '../../../src/storage/migrate.ts';
import { buildState } from '../../support/build-state.ts';

/** Works on the raw records, as a broken browser or another version of the app would. */
async function onRecords<T>(work: (records: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(OBJECT_STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const result = await new Promise<T>((resolve, reject) => {
    const request = work(database.transaction(OBJECT_STORE, 'readwrite').objectStore(OBJECT_STORE));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  database.close();
  return result;
}

const put = (key: string, value: unknown) => onRecords((records) => records.put(value, key));
const get = (key: string) => onRecords<unknown>((records) => records.get(key));
const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the store on the device', () => {
  it('finds nothing, and makes nothing, before the first save', async () => {
    expect(await idbStore().load()).toEqual({ status: 'none' });
    expect(await databases()).toEqual([]);
  });

  it('gives back the last save to a new visit', async () => {
    const store = idbStore();
    for (const place of ['Strijen', 'Maasdam', 'Piershil']) {
      expect(await store.save(buildState({ place }))).toBe('saved');
    }
    expect(await idbStore().load()).toEqual({
      status: 'loaded',
      state: buildState({ place: 'Piershil' }),
      hasSetAside: false,
    });
  });

  it('saves in turn when asked faster than it can', async () => {
    const store = idbStore();
    const places = ['a', 'b', 'c', 'd', 'e'];
    const statuses = await Promise.all(places.map((place) => store.save(buildState({ place }))));
    expect(statuses).toEqual(places.map(() => 'saved'));
    expect(await idbStore().load()).toEqual({
      status: 'loaded',
      state: buildState({ place: 'e' }),
      hasSetAside: false,
    });
  });

  it.each(['a', 'b'])('loses nothing when record %s is torn', async (slot) => {
    const store = idbStore();
    await store.save(buildState({ place: 'Strijen' }));
    await store.save(buildState({ place: 'Maasdam' }));
    const torn = String(await get(slot)).slice(0, 100);
    await put(slot, torn);
    expect(await idbStore().load()).toEqual({
      status: 'loaded',
      state: buildState({ place: 'Maasdam' }),
      hasSetAside: false,
    });
  });

  it.each([
    ['before the first write', 0, 'Strijen'],
    ['between the two writes', 1, 'Maasdam'],
  ])('keeps the save before or the last one, whole, when it is stopped %s', async (_, writes, place) => {
    const store = idbStore();
    await store.save(buildState({ place: 'Strijen' }));
    const write = IDBObjectStore.prototype.put;
    let done = 0;
    const stopping = vi.spyOn(IDBObjectStore.prototype, 'put');
    stopping.mockImplementation(function (this: IDBObjectStore, ...parameters) {
      if (done === writes) throw new DOMException('stopped', 'AbortError');
      done += 1;
      return write.apply(this, parameters);
    });
    expect(await store.save(buildState({ place: 'Maasdam' }))).toBe(writes === 0 ? 'failed' : 'saved');
    stopping.mockRestore();
    expect(await idbStore().load()).toMatchObject({ status: 'loaded', state: { place } });
  });

  it('leaves nothing of an earlier save in either record, also after saves in a row', async () => {
    const store = idbStore();
    await store.save(buildState({ place: 'Strijen' }));
    await Promise.all(['Maasdam', 'Piershil'].map((place) => store.save(buildState({ place }))));
    for (const slot of ['a', 'b']) {
      expect(await get(slot)).toContain('Piershil');
      expect(await get(slot)).not.toMatch(/Strijen|Maasdam/);
    }
  });

  it('goes on saving after such a fall-back', async () => {
    await idbStore().save(buildState());
    await put('b', 'half');
    const store = idbStore();
    await store.load();
    expect(await store.save(buildState({ place: 'Heinenoord' }))).toBe('saved');
    expect(await idbStore().load()).toEqual({
      status: 'loaded',
      state: buildState({ place: 'Heinenoord' }),
      hasSetAside: false,
    });
  });

  it('sets unreadable records aside and lets people start afresh', async () => {
    await put('a', '{"format":1,"oops":true}');
    const store = idbStore();
    expect(await store.load()).toEqual({ status: 'damaged' });
    expect(await store.save(EMPTY_STATE)).toBe('saved');
    expect(await get('set-aside')).toEqual(['{"format":1,"oops":true}']);
    expect(await idbStore().load()).toEqual({ status: 'loaded', state: EMPTY_STATE, hasSetAside: true });
  });

  it('does not touch what a later version of the app wrote', async () => {
    const later = JSON.stringify({ format: FORMAT + 1, something: 'else' });
    await put('a', later);
    const store = idbStore();
    expect(await store.load()).toEqual({ status: 'newer' });
    expect(await store.save(EMPTY_STATE)).toBe('conflict');
    expect(await get('a')).toBe(later);
    expect(await get('b')).toBeUndefined();
  });

  it('does not overwrite what another tab saved meanwhile', async () => {
    const [mine, other] = [idbStore(), idbStore()];
    await mine.save(buildState({ place: 'Strijen' }));
    await other.load();
    await other.save(buildState({ place: 'Maasdam' }));
    expect(await mine.save(buildState({ place: 'Piershil' }))).toBe('conflict');
    expect(await idbStore().load()).toEqual({
      status: 'loaded',
      state: buildState({ place: 'Maasdam' }),
      hasSetAside: false,
    });
  });

  it('deletes the database itself, also while another tab has it open', async () => {
    const [mine, other] = [idbStore(), idbStore()];
    await mine.save(buildState());
    await other.load();
    expect(await mine.erase()).toBe(true);
    expect(await databases()).toEqual([]);
    expect(await idbStore().load()).toEqual({ status: 'none' });
  });

  it('brings nothing back that another tab erased', async () => {
    const [mine, other] = [idbStore(), idbStore()];
    await mine.save(buildState());
    await other.load();
    await mine.erase();
    expect(await other.save(buildState())).toBe('erased');
    expect(await idbStore().load()).toEqual({ status: 'none' });
  });

  it('lets no save that was on its way undo an erase', async () => {
    const store = idbStore();
    const [, erased] = await Promise.all([store.save(buildState()), store.erase()]);
    expect(erased).toBe(true);
    expect(await databases()).toEqual([]);
  });

  it('gives two tabs that save at once one slot each, or tells one of them', async () => {
    const first = idbStore();
    await first.save(buildState({ place: 'Strijen' }));
    const [mine, other] = [idbStore(), idbStore()];
    await Promise.all([mine.load(), other.load()]);
    const statuses = await Promise.all([mine.save(buildState({ place: 'a' })), other.save(buildState({ place: 'b' }))]);
    expect(statuses.sort()).toEqual(['conflict', 'saved']);
  });

  it('erases at once, and lets nothing that was asked before or after undo it', async () => {
    const store = idbStore();
    await store.save(buildState());
    const before = store.save(buildState({ place: 'Maasdam' }));
    const erased = store.erase('at-once');
    const after = store.save(buildState({ place: 'Piershil' }));
    expect(await erased).toBe(true);
    await Promise.all([before, after]);
    expect(await store.save(buildState())).toBe('failed');
    expect(await databases()).toEqual([]);
  });

  it('asks for the deletion before a page is gone, also where what comes before it hangs', async () => {
    const store = idbStore();
    await store.save(buildState());
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((name, version) =>
      name === DATABASE ? open(name, version) : ({} as IDBOpenDBRequest),
    );
    const deletion = vi.spyOn(indexedDB, 'deleteDatabase');
    void store.erase('at-once');
    await vi.waitFor(() => expect(deletion).toHaveBeenCalledWith(DATABASE), 1000);
  });

  it('has taken out what was kept, the save under way included, where the deletion never comes', async () => {
    const store = idbStore();
    await store.save(buildState());
    vi.spyOn(indexedDB, 'deleteDatabase').mockReturnValue({} as IDBOpenDBRequest);
    void store.save(buildState({ place: 'Maasdam' }));
    void store.erase('at-once');
    await vi.waitFor(async () => expect(await idbStore().load()).toEqual({ status: 'none' }), 1000);
  });

  it('starts counting anew after everything was erased', async () => {
    const store = idbStore();
    await store.save(buildState());
    await store.save(buildState());
    await store.erase();
    expect(await store.save(EMPTY_STATE)).toBe('saved');
  });
});
