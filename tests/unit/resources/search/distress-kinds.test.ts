import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DistressEar } from '../../../../src/resources/search/distress/detect-distress.ts';
import rules from '../../../../src/resources/search/distress/distress-rules.json';

interface Kinds {
  readonly direct: Readonly<Record<string, readonly string[]>>;
  readonly lookalike: Readonly<Record<string, readonly string[]>>;
}

const { direct, lookalike } = JSON.parse(readFileSync('tests/search/distress.kinds.json', 'utf8')) as Kinds;
const ear = new DistressEar(rules as ConstructorParameters<typeof DistressEar>[0]);
const hear = (text: string) => ear.hear(text);

describe.each(Object.entries(direct))('%s said outright', (kind, phrases) => {
  test.each(phrases)('%s', (phrase) => {
    expect(hear(phrase)).toBe(kind);
  });
});

describe.each(Object.entries(lookalike))('no distress: %s', (_, phrases) => {
  test.each(phrases)('%s', (phrase) => {
    expect(['ordinary', null]).toContain(hear(phrase));
  });
});

describe('how rules are read', () => {
  test.each([
    ['a misspelled word', 'me vriend heeft me mishandled', 'violence'],
    ['words that are parted', 'ik wil me zelf verdrinken', 'life'],
    ['filler among the words', 'ik wil nu echt gewoon even helemaal dood', 'life'],
    ['a new sentence after a whole one', 'ik kan niet meer want hij slaapt nooit', 'exhausted'],
    ['more of the same sentence after a whole one', 'ik kan niet meer tennissen', null],
    ['the gravest of two kinds', 'ik kan niet meer en mijn man ademt niet', 'medical'],
    ['a figure of speech beside distress', 'ik lach me dood maar ik wil niet meer leven', 'life'],
    ['nothing', '', null],
  ])('%s', (_, phrase, heard) => {
    expect(hear(phrase)).toBe(heard);
  });
});
