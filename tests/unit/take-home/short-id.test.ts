import { describe, expect, it } from 'vitest';
import { sameShortIds } from '../../../src/catalogue-files/index.ts';
import { CHECKS } from '../../../src/questionnaires/index.ts';
import { shortId } from '../../../src/take-home/index.ts';

describe('a short id', () => {
  it('is the same in every build: codes of before must still be read', () => {
    expect(shortId('handen-in-huis')).toBe(10_039_898);
    expect(shortId('mantelzorg')).toBe(14_475_283);
  });

  it('stops the build when two entries get the same one', () => {
    expect(sameShortIds(['een', 'twee', 'een'])).toEqual([]);
    expect(sameShortIds(['een', 'kerk-markt-markt-hulp', 'dorp-thuis-hulp-wijk'])).toEqual([
      expect.objectContaining({ text: expect.stringContaining('“kerk-markt-markt-hulp” en “dorp-thuis-hulp-wijk”') }),
    ]);
  });

  it('is another one for each check, former names included', () => {
    const ids = CHECKS.flatMap(({ definition }) => [definition.id, ...(definition.replaces ?? [])]);
    expect(sameShortIds(ids)).toEqual([]);
  });
});
