import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { canLock, lengthOfPassphrase } from '../../../src/storage/locked-bytes.ts';
import { type Locked, LockedSchema, lock, unlock } from '../../../src/storage/passphrase.ts';

const SECRET = '{"words":"Ik ben moe \\ud800 — é 😀"}';
const WORDS = 'appel wolk trein lamp';
const BESIDE = '["backup","2026-11-22",2]';

const locked = await lock(SECRET, WORDS, BESIDE);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a text under a passphrase', () => {
  it('opens with it, exactly as it was', async () => {
    expect(await unlock(locked, WORDS, BESIDE)).toBe(SECRET);
  });

  it('says how it was locked, and shows nothing of what it holds', () => {
    expect(locked).toMatchObject({ cipher: 'AES-GCM-256', derivation: 'PBKDF2-SHA256', iterations: 600_000 });
    expect(atob(locked.salt)).toHaveLength(16);
    expect(atob(locked.iv)).toHaveLength(12);
    expect(atob(locked.data)).not.toContain('moe');
    expect(v.is(LockedSchema, locked)).toBe(true);
  });

  it('is another text every time', async () => {
    const again = await lock(SECRET, WORDS, BESIDE);
    for (const part of ['salt', 'iv', 'data'] as const) expect(again[part]).not.toBe(locked[part]);
  });

  it.each(['', 'appel wolk trein', 'appel wolk trein lam', 'appelwolktreinlamp'])(
    'stays shut with “%s”',
    async (words) => {
      expect(await unlock(locked, words, BESIDE)).toBeUndefined();
    },
  );

  it.each([
    ['a capital first', 'Appel wolk trein lamp'],
    ['a line break behind', 'appel wolk trein lamp\n'],
    ['the hard spaces of an editable field', ' appel\u00a0wolk trein  lamp\u00a0'],
  ])('opens with the same words and %s', async (_, words) => {
    expect(await unlock(locked, words, BESIDE)).toBe(SECRET);
  });

  it('takes é for é, however a keyboard writes it', async () => {
    const accented = await lock(SECRET, 'caf\u00e9 op de hoek', BESIDE);
    expect(await unlock(accented, 'cafe\u0301 op de hoek', BESIDE)).toBe(SECRET);
  });

  it.each<[string, Partial<Locked>, string]>([
    ['the day beside it', {}, '["backup","2026-11-23",2]'],
    ['the format beside it', {}, '["backup","2026-11-22",1]'],
    ['the iterations', { iterations: 600_001 }, BESIDE],
    ['the salt', { salt: btoa('0123456789abcdef') }, BESIDE],
    ['the start value', { iv: btoa('0123456789ab') }, BESIDE],
    ['a letter', { data: `${locked.data[0] === 'A' ? 'B' : 'A'}${locked.data.slice(1)}` }, BESIDE],
    ['the end', { data: locked.data.slice(0, -4) }, BESIDE],
    ['everything', { data: '' }, BESIDE],
    ['the writing', { data: 'é!' }, BESIDE],
    ['no start value', { iv: '' }, BESIDE],
  ])('stays shut after a change of %s', async (_, change, beside) => {
    expect(await unlock({ ...locked, ...change }, WORDS, beside)).toBeUndefined();
  });

  it('is refused with too few iterations to be safe, or too many to be ours', () => {
    for (const [iterations, isTaken] of [
      [599_999, false],
      [600_000, true],
      [10_000_000, true],
      [10_000_001, false],
      [600_000.5, false],
    ] as const) {
      expect(v.is(LockedSchema, { ...locked, iterations }), String(iterations)).toBe(isTaken);
    }
    for (const other of [{ cipher: 'AES-CBC' }, { derivation: 'SHA1' }, { extra: 1 }]) {
      expect(v.is(LockedSchema, { ...locked, ...other })).toBe(false);
    }
  });
});

it('counts the characters of a passphrase that matter', () => {
  expect(['', '  \n', ' a  b ', 'appel wolk'].map(lengthOfPassphrase)).toEqual([0, 0, 3, 10]);
});

it('knows when the browser cannot lock', () => {
  expect(canLock()).toBe(true);
  vi.stubGlobal('crypto', { getRandomValues: () => undefined });
  expect(canLock()).toBe(false);
});
