import { beforeEach, describe, expect, test, vi } from 'vitest';
import { checkPrecache, type PrecachedFile } from '../../../src/sw/check-precache.ts';

const files: readonly PrecachedFile[] = ['a', 'b', 'c'].map((name) => ({
  url: `https://app.example/${name}`,
  cacheKey: `https://app.example/${name}?version`,
  integrity: `sha256-${name}`,
}));

let kept: Map<string, Response>;
const fetched = vi.fn<(url: string, init: RequestInit) => Promise<Response>>();

beforeEach(() => {
  kept = new Map(files.map(({ cacheKey }) => [cacheKey, new Response('kept')]));
  const cache = {
    match: async (key: string) => kept.get(key),
    put: async (key: string, response: Response) => void kept.set(key, response),
  };
  vi.stubGlobal('caches', { open: async () => cache });
  fetched.mockReset().mockImplementation(async () => new Response('fetched'));
  vi.stubGlobal('fetch', fetched);
});

describe('checking what is kept for offline use', () => {
  test('fetches nothing when all is there', async () => {
    expect(await checkPrecache('name', files)).toEqual({ complete: true, missing: 0 });
    expect(fetched).not.toHaveBeenCalled();
  });

  test('fetches what is missing, and only with the right hash', async () => {
    kept.delete('https://app.example/b?version');
    expect(await checkPrecache('name', files)).toEqual({ complete: true, missing: 0 });
    expect(fetched).toHaveBeenCalledExactlyOnceWith(
      'https://app.example/b',
      expect.objectContaining({ integrity: 'sha256-b', cache: 'reload' }),
    );
    expect(await kept.get('https://app.example/b?version')?.text()).toBe('fetched');
  });

  test.each([
    ['the network is gone', () => Promise.reject(new TypeError('offline'))],
    ['the server has no such file any more', async () => new Response('', { status: 404 })],
  ])('says what is missing when %s', async (_, answer) => {
    kept.clear();
    fetched.mockImplementation(answer);
    expect(await checkPrecache('name', files)).toEqual({ complete: false, missing: 3 });
    expect(kept.size).toBe(0);
  });

  test('counts everything as missing when the browser keeps no files', async () => {
    vi.stubGlobal('caches', { open: () => Promise.reject(new DOMException('no', 'SecurityError')) });
    expect(await checkPrecache('name', files)).toEqual({ complete: false, missing: 3 });
    vi.stubGlobal('caches', undefined);
    expect(await checkPrecache('name', files)).toEqual({ complete: false, missing: 3 });
  });
});
