import { describe, expect, test } from 'vitest';
import { orBrokenOff } from '../../../../scripts/proof/privacy/report.ts';

const WHAT = 'three visits of a whole browser';

describe('a part of the proof', () => {
  test('that is finished says what it found', async () => {
    const verdicts = [{ what: WHAT, problems: [] }];
    expect(await orBrokenOff(WHAT, Promise.resolve(verdicts))).toBe(verdicts);
  });

  test('that cannot be finished has failed, and says which it is', async () => {
    const work = Promise.reject(new Error('browserType.launch: closed\n    at somewhere.ts:1'));
    expect(await orBrokenOff(WHAT, work)).toEqual([
      { what: WHAT, problems: ['broken off: browserType.launch: closed'] },
    ]);
  });
});
