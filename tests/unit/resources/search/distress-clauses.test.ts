import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  DISTRESS_KINDS,
  DistressEar,
  type DistressKind,
  type DistressRules,
} from '../../../../src/resources/search/distress/detect-distress.ts';
import rules from '../../../../src/resources/search/distress/distress-rules.json';

type Phrases = Readonly<Record<string, readonly string[]>>;

const ear = new DistressEar(rules as DistressRules);
const { direct, lookalike } = JSON.parse(readFileSync('tests/search/distress.kinds.json', 'utf8')) as {
  direct: Phrases;
  lookalike: Phrases;
};
const LOOKALIKES = Object.values(lookalike).flat();
/** Fewer words are no clause of their own: "een boek over rouw en zelfmoord". */
const isClause = (said: string) => said.split(' ').length > 1;
const outright = (text: string) => {
  const heard = ear.hear(text);
  return heard === null || heard === 'ordinary' || !heard.isOutright ? null : heard.kind;
};
const JOINS = [
  (look: string, said: string) => `${look} en ${said}`,
  (look: string, said: string) => `${said} en ${look}`,
  (look: string, said: string) => `${look}. ${said}`,
];
/** Of all million pairs one in so many is tried, each phrase with others, to end within seconds. */
const EVERY = 19;
/** Of a thousand pairs these may be heard as a graver kind, for the two can say it together: "hij bloedt. wil dood". */
const GRAVER = 1;

describe('what only uses words of distress says so of its own words alone', () => {
  test.each(Object.entries(direct))(
    '%s stays heard beside look-alikes',
    (kind, phrases) => {
      const gravity = DISTRESS_KINDS.indexOf(kind as DistressKind);
      let pairs = 0;
      const lost: string[] = [];
      const graver: string[] = [];
      for (const [i, said] of phrases.filter(isClause).entries())
        for (let j = i % EVERY; j < LOOKALIKES.length; j += EVERY) {
          const text = JOINS[(i + Math.floor(j / EVERY)) % JOINS.length]?.(LOOKALIKES[j] ?? '', said) ?? '';
          pairs += 1;
          const heard = DISTRESS_KINDS.indexOf(outright(text) as DistressKind);
          if (heard < 0 || heard > gravity) lost.push(text);
          else if (heard < gravity) graver.push(text);
        }
      expect(lost).toEqual([]);
      expect(graver.length).toBeLessThanOrEqual((GRAVER * pairs) / 1000);
    },
    60_000,
  );

  test.each([
    ['Mijn vrouw is overleden en ik wil niet meer leven', 'life'],
    ['mijn vrouw is overleden ik wil niet meer leven', 'life'],
    ['ik ben nabestaande en wil ook dood', 'life'],
    ['ik wil niet meer leven zonder mijn man', 'life'],
    ['ik wil niet meer leven met deze pijn', 'life'],
    ['ik zit op de bank en wil niet meer leven', 'life'],
    ['ik wil een eind maken aan alles deze week', 'life'],
    ['er is slecht nieuws over mijn man en ik wil dood', 'life'],
    ['mijn man slaat mij op het hoofd', 'violence'],
    ['Vroeger was hij lief maar nu slaat hij mij', 'violence'],
    ['vroeger was hij lief nu slaat hij mij', 'violence'],
    ['hij slaat mij al sinds vorig jaar', 'violence'],
    ['mijn zoon duwt mij uit mijn rolstoel', 'violence'],
    ['hij trekt mij aan mijn haren', 'violence'],
    ['er is brand op de trap', 'medical'],
    ['mijn man had vorig jaar een hartaanval en heeft nu pijn op de borst', 'medical'],
    ['ik red het niet meer om voor hem te zorgen', 'exhausted'],
    ['ik hou het niet meer vol van de moeheid', 'exhausted'],
  ])('%s', (text, kind) => {
    expect(outright(text)).toBe(kind);
  });

  test.each([
    'vorig jaar zat ik er helemaal doorheen, nu gaat het goed',
    'toen ik klein was sloeg mijn vader ons',
    'ik zoek een boek over rouw en zelfmoord',
    'mijn man is overleden door zelfmoord en ik zoek een rouwgroep',
  ])('is past or a subject: %s', (text) => {
    expect(ear.hear(text)).toBe('ordinary');
  });
});

describe('words that were typed as one', () => {
  test.each([
    ['ikwildood', 'life'],
    ['ik wilniet meer leven', 'life'],
    ['ik trekhet niet meer', 'exhausted'],
    ['mijn man slaatme', 'violence'],
  ])('%s', (text, kind) => {
    expect(outright(text)).toBe(kind);
  });
});
