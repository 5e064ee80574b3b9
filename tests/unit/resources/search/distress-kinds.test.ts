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
function hear(text: string) {
  const heard = ear.hear(text);
  return heard === null || heard === 'ordinary' ? heard : heard.isOutright ? heard.kind : `softly ${heard.kind}`;
}

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
    ['three words for one', 'mijn man heeft mij in elkaar geslagen', 'violence'],
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

test('what is joined to what someone cannot bear is heard when it is care', () => {
  expect(hear('ik kan niet meer met mijn man')).toBe('exhausted');
  expect(hear('ik ben op van de zorg')).toBe('exhausted');
  expect(hear('ik kan niet meer met de trein')).toBeNull();
});

describe('what lets distress be understood', () => {
  test.each([
    ['ik vertrouw mezelf niet vanavond', 'softly life'],
    ['ik loop thuis op eieren', 'softly violence'],
    ['mijn kleinzoon krimpt weg als zijn vader komt', 'softly child'],
    ['ik zit huilend in de auto', 'softly exhausted'],
    ['mijn broer heeft zijn ramen afgeplakt met folie', 'softly neglect'],
    ['mijn vader is lijkbleek', 'softly medical'],
    ['ik loop op eieren en hij slaat mij', 'violence'],
    ['mijn kamer kijkt uit op het spoor', 'ordinary'],
  ])('%s', (phrase, heard) => {
    expect(hear(phrase)).toBe(heard);
  });
});
