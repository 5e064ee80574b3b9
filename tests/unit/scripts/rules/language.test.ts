import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../../../scripts/check/check-language.ts';
import { faultsIn, LEVEL } from '../../../../scripts/rules/language/level.ts';
import { measure } from '../../../../scripts/rules/language/measure.ts';
import { isPassive } from '../../../../scripts/rules/language/passive.ts';
import { syllablesOf } from '../../../../scripts/rules/language/syllables.ts';
import { sentenceParts, wordsOf } from '../../../../src/shared/sentences.ts';

describe('sentences and words', () => {
  test.each([
    ['Bel de gemeente. Wilt u mailen? Dat kan.', ['Bel de gemeente', 'Wilt u mailen', 'Dat kan']],
    ['Kijk op www.cak.nl of betaal € 19,50 per maand.', ['Kijk op www.cak.nl of betaal € 19,50 per maand']],
    ['Zeg bijv. wat u nodig heeft.', ['Zeg bijv wat u nodig heeft']],
    ['Dit kan: bellen; mailen.', ['Dit kan', 'bellen', 'mailen']],
    ['Hij zei: “Kom maar.” En ik kwam.', ['Hij zei', 'Kom maar', 'En ik kwam']],
    ['een\ntwee', ['een', 'twee']],
    ['', []],
  ])('%s', (text, sentences) => expect(sentenceParts(text).map((one) => one.replaceAll('“', ''))).toEqual(sentences));

  test('what is put in later is one word, and a dash is none', () => {
    expect(wordsOf('Gemaakt op {{the day}} – door ’s morgens')).toHaveLength(6);
  });
});

test.each([
  ['bel', 1],
  ['huis', 1],
  ['gemeente', 3],
  ['mantelzorger', 4],
  ['ideeën', 3],
  ['Wmo', 1],
  ['moeilijk', 2],
])('%s has %i syllables', (word, count) => expect(syllablesOf(word)).toBe(count));

describe('passive', () => {
  test.each(['De hulp wordt betaald door de gemeente', 'Uw antwoorden worden niet bewaard', 'Zij werd opgehaald'])(
    '%s',
    (sentence) => expect(isPassive(sentence)).toBe(true),
  );

  test.each([
    'De gemeente betaalt de hulp',
    'U wordt binnenkort 65',
    'Het wordt geen probleem voor de gemeente',
    'U bent opgehaald',
  ])('not: %s', (sentence) => expect(isPassive(sentence)).toBe(false));
});

describe('ease', () => {
  test('is Flesch-Douma: 206.84 − 77 × syllables per word − 0.93 × words per sentence', () => {
    // Four words, four syllables, one sentence.
    expect(measure('Bel van uw huis').ease).toBeCloseTo(206.84 - 77 - 0.93 * 4);
  });

  test('a name and a word that readers know count as two syllables', () => {
    expect(measure('Bel een mantelzorger').ease).toBe(measure('Bel een Eindhovenaar').ease);
    expect(measure('Bel een administrateur').ease).toBeLessThan(measure('Bel een mantelzorger').ease);
  });
});

describe('what is above the level', () => {
  const long = `Bel ${'en bel '.repeat(7)}nu dan.`;

  test('a plain text is not', () => {
    expect(faultsIn('Een vrijwilliger komt bij u thuis. Zo heeft u een paar uur vrij.')).toEqual([]);
    expect(faultsIn('')).toEqual([]);
  });

  test('a sentence is named with its words, and what to do', () => {
    expect(faultsIn(long)).toEqual([
      expect.stringMatching(`heeft 17 woorden. Maak er twee zinnen van: ${LEVEL.words} is het meest`),
    ]);
  });

  test('a sentence of as many words as may be is none', () => {
    expect(faultsIn(`Bel ${'en bel '.repeat(7)}.`)).toEqual([]);
  });

  test('a long word is, unless it is known, or parts of it can be read', () => {
    expect(faultsIn('Een welzijnscoördinator helpt.')).toEqual([expect.stringContaining('“welzijnscoördinator”')]);
    expect(faultsIn('Een mantelzorgmakelaar en een 55-plusser-uit-Scheveningen.')).toEqual([]);
  });

  test('a word of an office comes with one that people say', () => {
    expect(faultsIn('Bel ons indien u dit wilt.')).toEqual(['“indien” is een woord van een kantoor. Zeg: “als”.']);
  });

  test('a second passive sentence is named; the first may be', () => {
    expect(faultsIn('De hulp wordt betaald.')).toEqual([]);
    expect(faultsIn('De hulp wordt betaald. De brief wordt gestuurd.')).toEqual([
      expect.stringContaining('“De brief wordt gestuurd” zegt niet wie het doet'),
    ]);
  });

  test('a text that reads heavily is, once it is long enough to tell', () => {
    const heavy = 'Professionele ondersteuning bij administratieve verplichtingen en financiële administratie';
    expect(faultsIn(`${heavy} in uw eigen huis.`)).toEqual([expect.stringContaining('leest zwaar: Flesch-Douma')]);
    expect(faultsIn(heavy)).toEqual([]);
  });
});

test('many texts are told in figures', () => {
  const texts = [{ file: 'a.json', place: 'a', text: 'Bel ons. De brief wordt gestuurd.' }];
  expect(figuresOf('app', texts)).toContain('1 teksten, 2 zinnen · gemiddeld 3.0 woorden, langste 4 · 1 lijdende');
});
