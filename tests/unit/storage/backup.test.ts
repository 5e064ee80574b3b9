import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Backup, MOST_IN_BACKUP, readBackup, writeBackup } from '../../../src/storage/backup.ts';
import { seal } from '../../../src/storage/envelope.ts';
import { FORMAT } from '../../../src/storage/migrate.ts';
import { EMPTY_STATE, type StoredState } from '../../../src/storage/stored-state.ts';
import { anyState, buildState } from '../../support/build-state.ts';

const DAY = '2026-11-22';
const WORDS = 'appel wolk trein lamp';
const STATE = buildState({ plan: { who: 'Mijn zus' } });

const plain = await writeBackup(STATE, DAY);
const locked = await writeBackup(STATE, DAY, WORDS);

const change = (text: string, changes: object): string => JSON.stringify({ ...JSON.parse(text), ...changes });

/** What a backup of this gives back: all of it but the day of the last use, which was that of the device it was on. */
const read = (state: StoredState) => ({ status: 'ok', state: { ...state, usedOn: null }, madeOn: DAY });

/** Every text with one character in another's place. */
function* damaged(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += 1) {
    for (const character of ['x', '1', '"', ' ', '}']) {
      if (text[at] !== character) yield text.slice(0, at) + character + text.slice(at + 1);
    }
  }
}

/** The same values in the same order: then only the white space between them was touched. */
const isSameJson = (a: string, b: string): boolean => {
  try {
    return JSON.stringify(JSON.parse(a)) === JSON.stringify(JSON.parse(b));
  } catch {
    return false;
  }
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a backup', () => {
  it('gives back exactly what was in it, whatever the texts', async () => {
    await fc.assert(
      fc.asyncProperty(anyState, async (state) => {
        expect(await readBackup(await writeBackup(state, DAY))).toEqual(read(state));
      }),
      { numRuns: 3000 },
    );
  });

  it('does so under a passphrase too', async () => {
    await fc.assert(
      fc.asyncProperty(anyState, fc.string({ unit: 'binary' }), async (state, words) => {
        const file = await writeBackup(state, DAY, words);
        expect(await readBackup(file, words)).toEqual(read(state));
      }),
      { numRuns: 8 },
    );
  });

  it('can be read by people, and says first what it is and from when', () => {
    expect(plain).toMatch(/^\{\n {2}"ademruimte": "backup",\n {2}"madeOn": "2026-11-22",\n/);
    expect(plain).toContain('"who": "Mijn zus"');
  });

  it('says the same under a passphrase, and nothing of what is in it', () => {
    expect(locked).toMatch(/^\{\n {2}"ademruimte": "backup",\n {2}"madeOn": "2026-11-22",\n/);
    for (const secret of ['Mijn zus', 'mantelzorg', 'Strijen']) expect(locked).not.toContain(secret);
  });

  it('survives an editor that ends it with a line or sets it out otherwise', async () => {
    for (const text of [`${plain}\n`, plain.replaceAll('\n', '\r\n'), JSON.stringify(JSON.parse(plain))]) {
      expect((await readBackup(text)).status).toBe('ok');
    }
  });

  it('is read from format 1', async () => {
    const run = { id: 'a', check: 'b', version: '1.0.0', answers: {}, startedOn: DAY, finishedOn: DAY, at: null };
    const { moments: _, plan: __, ...old } = { ...EMPTY_STATE, runs: [run] };
    const sealed = JSON.parse(seal(old as never, 20_261_122));
    const file = JSON.stringify({ ademruimte: 'backup', madeOn: DAY, ...sealed, format: 1 });
    expect(await readBackup(file)).toMatchObject({ status: 'ok', state: { runs: [{ id: 'a', person: 'me' }] } });
  });
});

describe('a file that is not whole', () => {
  it.each([
    ['plain', plain, undefined],
    ['locked', locked, undefined],
  ])('is noticed at every single changed character: %s', async (_, text, words) => {
    const whole = await readBackup(text, words);
    for (const other of damaged(text)) {
      const found = await readBackup(other, words);
      if (isSameJson(other, text)) expect(found).toEqual(whole);
      // An older number of the format changes nothing of what is read.
      else if (found.status === 'ok') expect(found, other).toEqual(whole);
      else expect(['damaged', 'newer', 'foreign'], other).toContain(found.status);
    }
  });

  it('is noticed wherever it was cut off', async () => {
    for (const text of [plain, locked]) {
      for (let length = 0; length < text.length; length += 1) {
        const { status } = await readBackup(text.slice(0, length));
        expect(status, String(length)).toBe(length < '{\n  "ademruimte": "backup"'.length ? 'foreign' : 'damaged');
      }
    }
  });

  it.each([
    ['another day', plain, { madeOn: '2026-11-21' }],
    ['no day', plain, { madeOn: '2026-02-30' }],
    ['an unknown field', plain, { query: 'oppas' }],
    ['no state', plain, { state: null }],
    ['another day beside the secret', locked, { madeOn: '2026-11-21' }],
    ['an unknown field beside the secret', locked, { query: 'oppas' }],
    ['nothing locked', locked, { locked: null }],
    ['another checksum', locked, { checksum: 1 }],
  ])('is noticed with %s', async (_, text, changes) => {
    expect((await readBackup(change(text, changes), WORDS)).status).toBe('damaged');
  });

  it('is refused when a guess at its passphrase would be cheap, or endless', async () => {
    for (const iterations of [1, 599_999, 10_000_001]) {
      const weak = { ...JSON.parse(locked).locked, iterations };
      expect((await readBackup(change(locked, { locked: weak }), WORDS)).status).toBe('damaged');
    }
  });
});

describe('a file that cannot be put back', () => {
  it('asks for its passphrase, and says when it is another one', async () => {
    expect(await readBackup(locked)).toEqual({ status: 'needs-passphrase', madeOn: DAY });
    expect(await readBackup(locked, 'appel wolk')).toEqual({ status: 'wrong-passphrase', madeOn: DAY });
    expect(await readBackup(locked, WORDS)).toEqual({ status: 'ok', state: STATE, madeOn: DAY });
  });

  it('keeps asking where the browser cannot unlock', async () => {
    vi.stubGlobal('crypto', {});
    expect((await readBackup(locked, WORDS)).status).toBe('needs-passphrase');
  });

  it('was made by a later version, locked or not', async () => {
    for (const text of [plain, locked]) {
      expect(await readBackup(change(text, { format: FORMAT + 1, state: 'other' }))).toEqual({ status: 'newer' });
    }
  });

  it.each(['', 'hallo', '{}', '[]', 'null', '7', '{"ademruimte":"iets"}', '{"format":1}', seal(STATE, 1)])(
    'is none of ours: %s',
    async (text) => {
      expect(await readBackup(text)).toEqual({ status: 'foreign' });
    },
  );

  it('is too large to be one', async () => {
    expect((await readBackup(plain.padEnd(MOST_IN_BACKUP))).status).toBe('ok');
    expect((await readBackup(plain.padEnd(MOST_IN_BACKUP + 1))).status).toBe('too-large');
  });

  it('is nested deeper than anyone writes', async () => {
    const deep = '['.repeat(1_000_000) + ']'.repeat(1_000_000);
    expect(await readBackup(deep)).toEqual({ status: 'foreign' });
    const inside = plain.replace('"runs": [', `"runs": [${deep},`);
    expect(await readBackup(inside)).toEqual({ status: 'damaged' });
    expect(await readBackup(`{"ademruimte":"backup","locked":${deep}}`)).toEqual({ status: 'damaged' });
  });
});

describe('whatever else is in a file', () => {
  const isRefused = async (text: string) => {
    const { status }: Backup = await readBackup(text, WORDS);
    expect(['damaged', 'newer', 'foreign']).toContain(status);
  };

  it('is refused and throws nothing: any text', () =>
    fc.assert(fc.asyncProperty(fc.string({ unit: 'binary' }), isRefused)));

  it('is refused and throws nothing: any JSON', () => fc.assert(fc.asyncProperty(fc.json(), isRefused)));

  it('is refused and throws nothing: any JSON that calls itself a backup', () =>
    fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom('madeOn', 'format', 'state', 'locked', 'x'), fc.jsonValue()),
        (rest) => isRefused(JSON.stringify({ ademruimte: 'backup', madeOn: DAY, ...rest })),
      ),
      { numRuns: 1000 },
    ));

  it('reaches no prototype', async () => {
    await readBackup(plain.replace('"who"', '"__proto__"'));
    await readBackup(plain.replace('"ademruimte": "backup"', '"ademruimte": "backup", "__proto__": {"x": 1}'));
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
