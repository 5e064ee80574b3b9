import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { idbStore } from '../../../src/storage/idb-store.ts';
import { EMPTY_STATE } from '../../../src/storage/index.ts';
import { buildState } from '../../support/build-state.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a browser that does not let us store', () => {
  const failing = (open: () => IDBOpenDBRequest) => vi.stubGlobal('indexedDB', { open, deleteDatabase: open });

  it('says so when indexedDB is missing', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const store = idbStore();
    expect(await store.load()).toEqual({ status: 'unavailable' });
    expect(await store.save(EMPTY_STATE)).toBe('failed');
    expect(await store.erase()).toBe(true);
  });

  it('says so when opening throws', async () => {
    failing(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(await idbStore().load()).toEqual({ status: 'unavailable' });
    expect(await idbStore().save(EMPTY_STATE)).toBe('failed');
    expect(await idbStore().erase()).toBe(false);
  });

  it('does not wait for ever for a browser that never answers', async () => {
    vi.useFakeTimers();
    failing(() => ({}) as IDBOpenDBRequest);
    const loading = idbStore().load();
    await vi.advanceTimersByTimeAsync(3000);
    await vi.advanceTimersByTimeAsync(3000);
    expect(await loading).toEqual({ status: 'unavailable' });
    vi.useRealTimers();
  });

  it('opens again when the browser had closed the connection', async () => {
    const store = idbStore();
    await store.save(buildState({ place: 'Strijen' }));
    const { transaction } = IDBDatabase.prototype;
    let broken = true;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...parameters) {
      if (broken) {
        broken = false;
        throw new DOMException('The database connection is closing', 'InvalidStateError');
      }
      return transaction.apply(this, parameters);
    });
    expect(await store.save(buildState({ place: 'Maasdam' }))).toBe('saved');
  });

  it('keeps what was stored before when there is no room for more', async () => {
    const store = idbStore();
    await store.save(buildState({ place: 'Strijen' }));
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await store.save(buildState({ place: 'Maasdam' }))).toBe('failed');
    full.mockRestore();
    expect(await idbStore().load()).toEqual({
      status: 'loaded',
      state: buildState({ place: 'Strijen' }),
      hasSetAside: false,
    });
  });

  it('says so when it may not even look', async () => {
    vi.unstubAllGlobals();
    Object.defineProperty(globalThis, 'indexedDB', {
      configurable: true,
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
    const store = idbStore();
    expect(await store.load()).toEqual({ status: 'unavailable' });
    expect(await store.save(EMPTY_STATE)).toBe('failed');
    expect(await store.erase()).toBe(false);
    Object.defineProperty(globalThis, 'indexedDB', { configurable: true, writable: true, value: undefined });
  });

  /** How often the store opens the database for one save that fails with this error. */
  async function opensFor(error: string, store = idbStore()): Promise<number> {
    const open = vi.fn(() => {
      throw new DOMException('no', error);
    });
    vi.stubGlobal('indexedDB', { open });
    expect(await store.save(EMPTY_STATE)).toBe('failed');
    return open.mock.calls.length;
  }

  it.each(['UnknownError', 'InvalidStateError', 'AbortError'])('opens once more after an %s', async (error) => {
    expect(await opensFor(error)).toBe(2);
  });

  it.each(['QuotaExceededError', 'SecurityError', 'VersionError'])('takes %s for an answer', async (error) => {
    expect(await opensFor(error)).toBe(1);
  });

  it('opens again three times in a row at most, and anew after a save that succeeds', async () => {
    const store = idbStore();
    const opens: number[] = [];
    for (let save = 0; save < 5; save += 1) opens.push(await opensFor('UnknownError', store));
    expect(opens).toEqual([2, 2, 2, 1, 1]);
    vi.stubGlobal('indexedDB', new IDBFactory());
    expect(await store.save(EMPTY_STATE)).toBe('saved');
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('The database connection is closing', 'InvalidStateError');
    });
    expect(await opensFor('UnknownError', store)).toBe(1);
  });

  it('leaves no connection behind when opening was blocked and succeeded after all', async () => {
    const close = vi.fn();
    const request = { result: { close } } as unknown as IDBOpenDBRequest;
    failing(() => request);
    const loading = idbStore().load();
    await Promise.resolve();
    request.onblocked?.(new Event('blocked') as IDBVersionChangeEvent);
    expect(await loading).toEqual({ status: 'unavailable' });
    request.onsuccess?.(new Event('success'));
    expect(close).toHaveBeenCalledOnce();
  });
});

describe('a disk that tears what is written', () => {
  const tear = (length: number) => {
    const { put } = IDBObjectStore.prototype;
    return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      return put.call(this, String(value).slice(0, length), key);
    });
  };

  it('is noticed at once, and the record before stays whole', async () => {
    const store = idbStore();
    await store.save(buildState({ place: 'Strijen' }));
    const torn = tear(60);
    for (const place of ['Maasdam', 'Piershil', 'Heinenoord']) {
      expect(await store.save(buildState({ place }))).toBe('failed');
    }
    torn.mockRestore();
    expect(await idbStore().load()).toMatchObject({ status: 'loaded', state: { place: 'Strijen' } });
    expect(await store.save(buildState({ place: 'Goudswaard' }))).toBe('saved');
    expect(await idbStore().load()).toMatchObject({ status: 'loaded', state: { place: 'Goudswaard' } });
  });

  it('costs nothing when only what was written last is torn later', async () => {
    const store = idbStore();
    await store.save(buildState({ place: 'Strijen' }));
    const torn = tear(60);
    await store.save(buildState({ place: 'Maasdam' }));
    torn.mockRestore();
    expect(await store.save(buildState({ place: 'Piershil' }))).toBe('saved');
  });
});

describe('staying when room runs out', () => {
  const asking = (persist: () => Promise<boolean>) => vi.stubGlobal('navigator', { storage: { persist } });

  it('is asked of the browser once, at the first save and no sooner', async () => {
    const persist = vi.fn(async () => true);
    asking(persist);
    const store = idbStore();
    await store.load();
    expect(persist).not.toHaveBeenCalled();
    await store.save(EMPTY_STATE);
    await store.save(buildState());
    expect(persist).toHaveBeenCalledOnce();
  });

  it.each([
    ['says no', async () => false],
    ['refuses', () => Promise.reject(new DOMException('no', 'SecurityError'))],
  ])('makes no difference when the browser %s', async (_, persist) => {
    asking(persist);
    expect(await idbStore().save(EMPTY_STATE)).toBe('saved');
  });
});
