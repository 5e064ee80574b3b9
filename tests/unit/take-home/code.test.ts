import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findCheck } from '../../../src/questionnaires/index.ts';
import { type Parcel, type Reading, readCode, writeCode } from '../../../src/take-home/index.ts';
import { anyParcel, DAYS, IDS } from '../../support/parcels.ts';

const WORDS = 'appel wolk trein lamp kano';
const TODAY = '2026-11-22';

const open = (code: string, words?: string) => readCode(code, IDS, TODAY, words);
const whole = (parcel: Parcel): Reading => ({
  status: 'ok',
  parcel: { ...parcel, unknown: 0, otherVersion: 0 },
  ...DAYS,
});
const list: Parcel = { entries: ['plek-1', 'plek-7'], runs: [] };

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a code', () => {
  it('gives back exactly what was put into it, whatever that is', async () => {
    await fc.assert(
      fc.asyncProperty(anyParcel, async (parcel) => {
        expect(await open(await writeCode(parcel, DAYS))).toEqual(whole(parcel));
      }),
      { numRuns: 3000 },
    );
  });

  it('is made of capitals and digits only, and is read in small letters too', async () => {
    const code = await writeCode(list, DAYS);
    expect(code).toMatch(/^[A-Z2-7]+$/);
    expect(await open(code.toLowerCase())).toEqual(whole(list));
  });

  it('of a whole check is short: a few bits for each answer', async () => {
    const answers = Object.fromEntries(
      (findCheck('mantelzorg')?.definition.questions ?? []).map(({ id }) => [id, null]),
    );
    const run = { check: 'mantelzorg', version: '2.0.0', person: 'me', answers } as const;
    const code = await writeCode({ entries: [], runs: [{ ...run, startedOn: TODAY, finishedOn: TODAY }] }, DAYS);
    expect(code.length).toBeLessThan(75);
  });

  it('is good on its last day and not on the next', async () => {
    const code = await writeCode(list, DAYS);
    expect(await readCode(code, IDS, DAYS.until)).toEqual(whole(list));
    expect(await readCode(code, IDS, '2026-11-30')).toEqual({ status: 'expired', ...DAYS });
  });

  it('takes no more than fits', async () => {
    await expect(writeCode({ entries: IDS.slice(0, 21), runs: [] }, DAYS)).rejects.toThrow(RangeError);
  });
});

describe('a code under words', () => {
  it('opens with the words, however they are typed', async () => {
    const code = await writeCode(list, DAYS, WORDS);
    expect(await open(code)).toEqual({ status: 'needs-words', ...DAYS });
    expect(await open(code, 'appel wolk trein lamp')).toEqual({ status: 'wrong-words', ...DAYS });
    expect(await open(code, ' Appel  wolk\ntrein lamp KANO ')).toEqual(whole(list));
  });

  it('is another code every time, and says nothing of what it holds but its length', async () => {
    const [one, two] = [await writeCode(list, DAYS, WORDS), await writeCode(list, DAYS, WORDS)];
    const other = await writeCode({ ...list, entries: ['plek-2', 'plek-3'] }, DAYS, WORDS);
    expect(one.slice(10)).not.toBe(two.slice(10));
    expect(other).toHaveLength(one.length);
  });

  it('is not opened once it is out of date, and asks for no words then', async () => {
    const code = await writeCode(list, DAYS, WORDS);
    expect(await readCode(code, IDS, '2026-12-01', WORDS)).toEqual({ status: 'expired', ...DAYS });
  });

  it('says so where a browser cannot open it', async () => {
    const code = await writeCode(list, DAYS, WORDS);
    vi.stubGlobal('crypto', {});
    expect(await open(code, WORDS)).toEqual({ status: 'no-lock', ...DAYS });
  });
});
