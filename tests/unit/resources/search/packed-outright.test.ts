import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DistressEar, type DistressRules } from '../../../../src/resources/search/distress/detect-distress.ts';
import rules from '../../../../src/resources/search/distress/distress-rules.json';
import { packOutright } from '../../../../src/resources/search/distress/packed-outright.ts';

const RULES = rules as unknown as DistressRules;
const packed = JSON.parse(JSON.stringify(packOutright(RULES))) as DistressRules;

test('like rules stand together, with a gap as one sign', () => {
  const few: DistressRules = {
    ...RULES,
    kinds: { ...RULES.kinds, life: ['niet .. leven!|b/a .. c', '<wil/kan dood'] },
  };
  expect(packOutright(few).kinds.life).toEqual(['<kan/wil dood|a/b_c|niet_leven!']);
});

test('packed rules hear what the others hear', () => {
  const { direct, lookalike } = JSON.parse(readFileSync('tests/search/distress.kinds.json', 'utf8'));
  const [before, after] = [new DistressEar(RULES), new DistressEar(packed)];
  const texts = [direct, lookalike].flatMap((kinds) => Object.values<string[]>(kinds).flat());
  expect(texts.map((text) => after.hear(text))).toEqual(texts.map((text) => before.hear(text)));
});
