import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { idbStore } from '../../../src/storage/idb-store.ts';
import { readQuarantine } from '../../../src/storage/index.ts';
import { rawText } from '../../../src/storage/quarantine.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Puts these into the two slots, and sets them aside as the app does. */
async function setAside(a: unknown, b?: unknown): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('ademruimte', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('state');
    request.onsuccess = () => resolve(request.result);
  });
  const records = database.transaction('state', 'readwrite').objectStore('state');
  records.put(a, 'a');
  if (b !== undefined) records.put(b, 'b');
  await new Promise((resolve) => {
    records.transaction.oncomplete = resolve;
  });
  database.close();
  expect(await idbStore().load()).toEqual({ status: 'damaged' });
}

describe('what was set aside', () => {
  it('comes out as it lay there', async () => {
    await setAside('{"format":1,"state":{"runs":[');
    expect(await readQuarantine()).toBe('{"format":1,"state":{"runs":[');
  });

  it('comes out of both slots, also when one was no text', async () => {
    await setAside('half', [{ runs: ['much'] }]);
    expect(await readQuarantine()).toBe('half\n[{"runs":["much"]}]');
  });

  it('is nothing where nothing was, and looking makes no database', async () => {
    expect(await readQuarantine()).toBeUndefined();
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('stays where it is, and can be wiped after it was read', async () => {
    await setAside('half');
    await readQuarantine();
    expect(await readQuarantine()).toBe('half');
    expect(await idbStore().erase()).toBe(true);
    expect(await readQuarantine()).toBeUndefined();
  });

  it.each([
    ['is missing', undefined],
    [
      'throws',
      {
        open: () => {
          throw new DOMException('no', 'SecurityError');
        },
      },
    ],
  ])('is nothing, and no error, where IndexedDB %s', async (_, factory) => {
    vi.stubGlobal('indexedDB', factory);
    expect(await readQuarantine()).toBeUndefined();
  });

  it('is nothing, and no error, when reading breaks', async () => {
    await setAside('half');
    const broken = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw new DOMException('broken', 'DataError');
    });
    expect(await readQuarantine()).toBeUndefined();
    broken.mockRestore();
  });
});

describe('anything that a browser can keep, as text', () => {
  const circle: unknown[] = [1];
  circle.push(circle);
  let deep: unknown = [];
  for (let level = 0; level < 100_000; level += 1) deep = [deep];

  it.each<[string, unknown, string]>([
    ['a text', '{"a":', '{"a":'],
    ['nothing', undefined, 'undefined'],
    ['a number that is none', Number.NaN, 'null'],
    ['a large number', { n: 10n ** 20n }, '{"n":"100000000000000000000"}'],
    ['a day that does not exist', new Date(Number.NaN), 'null'],
    ['a map', new Map([['a', new Set([1])]]), '[["a",[1]]]'],
    ['bytes', new Uint8Array([1, 2]).buffer, '[1,2]'],
    ['an error', new RangeError('no'), '"RangeError: no"'],
    ['a circle', circle, '[1,"…"]'],
    ['what is nested too deeply', deep, '[object Array]'],
    ['a large number in a box', Object(1n), '[object BigInt]'],
  ])('writes %s', (_, raw, text) => {
    expect(rawText(raw)).toBe(text);
  });

  it('never throws', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
    });
    fc.assert(
      fc.property(anything, (raw) => {
        expect(typeof rawText(raw)).toBe('string');
      }),
    );
  });
});
