import { describe, expect, test } from 'vitest';
import type { LanguageRules } from '../../../../src/resources/search/distress/language-ear.ts';
import { packRules, unpackRules } from '../../../../src/resources/search/distress/packed-rules.ts';

const RULES: LanguageRules = {
  script: 'Cyrillic',
  classes: { KIN: 'мам* батько' },
  kinds: { life: ['не хочу .. жити|+не KIN/жити'] },
  sounds: {},
  ordinary: ['жити & в*'],
};

describe('packed rules of distress', () => {
  test('are the same rules again', () => {
    expect(unpackRules(JSON.parse(JSON.stringify(packRules(RULES))))).toEqual({
      ...RULES,
      kinds: { life: ['не хочу .. жити|+не KIN/жити'.replaceAll('і', 'и')] },
    });
  });

  test('are written with signs of one byte, but for their letters', () => {
    const { letters: _, ...packed } = packRules(RULES);
    expect(JSON.stringify(packed)).toMatch(/^[\u0020-\u007f]*$/);
  });

  test('in Latin letters are folded', () => {
    const packed = packRules({ ...RULES, script: 'Latin', classes: {}, kinds: {}, ordinary: ['chcę żyć'] });
    expect(packed.rules).toMatchObject({ ordinary: ['chce zyc'] });
  });
});
