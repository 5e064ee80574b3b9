import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readBackup } from '../../../src/storage/backup.ts';
import { open, seal } from '../../../src/storage/envelope.ts';
import type { StoredState } from '../../../src/storage/stored-state.ts';
import { buildSaved, buildState } from '../../support/build-state.ts';
import { BIG_FILES, HOSTILE, HOSTILE_FILES } from '../../support/hostile.ts';
import { startProcessorTime } from '../../support/processor-time.ts';

const MARK = { ademruimte: 'backup', madeOn: '2026-11-22' };
const DAY = 20_261_122;
const REFUSED = ['damaged', 'foreign', 'newer', 'too-large'];

/** A file with a right checksum around whatever this is: as a forger would make it. */
const forged = (state: unknown): string => JSON.stringify({ ...MARK, ...JSON.parse(seal(state as StoredState, DAY)) });

const FIELDS = Object.keys(buildState()) as (keyof StoredState)[];
/** Where a value can stand: each field of the state, and inside a run, an answer, an entry and the plan. */
const PLACES: readonly (readonly [string, (value: unknown) => unknown])[] = [
  ['the state', (value) => value],
  ...FIELDS.map((field) => [field, (value: unknown) => ({ ...buildState(), [field]: value })] as const),
  ['a run', (value) => ({ ...buildState(), runs: [value] })],
  ['an answer', (value) => ({ ...buildState(), runs: [{ ...buildState().runs[0], answers: { sleep: value } }] })],
  ['an entry', (value) => ({ ...buildState(), saved: [{ ...buildState().saved[0], note: value }] })],
  ['the plan', (value) => ({ ...buildState(), plan: { first: value } })],
];

/** The names of all fields that hold anything but a text, at any depth: answers and the plan have names of their own. */
const namesIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => [
        ...(Array.isArray(value) || typeof inner === 'string' ? [] : [name]),
        ...namesIn(inner),
      ])
    : [];
const KNOWN = new Set(['sleep', ...namesIn(buildState({ saved: [buildSaved()] }))]);

const times = <Value>(count: number, value: Value): readonly Value[] => Array.from({ length: count }, () => value);
const fields = (count: number, value: string | number = 'x') =>
  Object.fromEntries(times(count, value).map((each, at) => [`field-${at}`, each]));
const [RUN, ENTRY] = [buildState().runs[0], buildSaved()];
/** Whole and with a right checksum, and more of something than a person could have made. */
const TOO_MANY: readonly (readonly [string, () => unknown])[] = [
  ['fields of the plan', () => ({ ...buildState(), plan: fields(50_000) })],
  ['answers', () => ({ ...buildState(), runs: [{ ...RUN, answers: fields(50_000) }] })],
  ['runs', () => ({ ...buildState(), runs: times(10_000, RUN) })],
  ['marks in a run', () => ({ ...buildState(), runs: [{ ...RUN, talk: times(100_000, 'sleep') }] })],
  ['entries', () => ({ ...buildState(), saved: times(10_000, ENTRY) })],
  [
    'facts of an entry',
    () => ({ ...buildState(), saved: [{ ...ENTRY, known: { name: 'x', marks: fields(1000, 1) } }] }),
  ],
  ['reasons', () => ({ ...buildState(), notForMe: times(100_000, 'x') })],
];

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

describe('a backup from someone who means harm', () => {
  it.each(HOSTILE_FILES)('is refused when it is %s', async (_, file) => {
    expect(REFUSED).toContain((await readBackup(file.toString('utf8'))).status);
  });

  it.each(BIG_FILES)('is refused within two seconds when it holds %s', async (_, make) => {
    const text = make();
    const spent = startProcessorTime();
    expect(REFUSED).toContain((await readBackup(text)).status);
    // As much fits into a slot of the device only by other hands than ours; a backup of 50 MB is not even parsed.
    if (text.length < 20_000_000) expect(open(text).status).toBe('damaged');
    expect(spent()).toBeLessThan(2000);
  });

  it.each(TOO_MANY)('is refused within two seconds when it holds too many %s', async (_, make) => {
    const text = forged(make());
    const spent = startProcessorTime();
    expect((await readBackup(text)).status).toBe('damaged');
    expect(spent()).toBeLessThan(2000);
  });

  it.each(PLACES)('holds nothing but plain texts, numbers and lists in %s', async (_, put) => {
    for (const [name, value] of [...HOSTILE.values, ...HOSTILE.visible]) {
      const backup = await readBackup(forged(put(value)));
      if (backup.status === 'ok')
        expect(
          namesIn(backup.state).filter((each) => !KNOWN.has(each)),
          name,
        ).toEqual([]);
      else expect(backup.status, name).toBe('damaged');
    }
  });

  it('never makes the reader throw, whatever stands where', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...PLACES), fc.jsonValue({ maxDepth: 8 }), async ([, put], value) => {
        expect(['ok', 'damaged']).toContain((await readBackup(forged(put(value)))).status);
      }),
    );
  });

  it('is refused after any change of one character', async () => {
    const text = forged(buildState());
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.string({ unit: 'binary', maxLength: 1 }), async (at, character) => {
        const changed = text.slice(0, at) + character + text.slice(at + 1);
        const backup = await readBackup(changed);
        if (backup.status === 'ok') expect(backup.state).toEqual(buildState());
      }),
    );
  });
});
