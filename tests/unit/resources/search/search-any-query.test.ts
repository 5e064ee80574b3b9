import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NASTY_QUERIES } from '../../../../scripts/bench/typed-queries.ts';
import type { Catalogue, SearchIndex } from '../../../../src/resources/catalogue/model.ts';
import { search } from '../../../../src/resources/search/search.ts';
import { openSearchIndex } from '../../../../src/resources/search/search-index.ts';
import { lexicon } from '../../../../src/resources/search/search-words.ts';
import { MAX_QUERY_LENGTH, queryWords } from '../../../../src/resources/search/words/normalize.ts';
import { entry, REGION } from '../sample.ts';

const ENTRIES = [
  entry({ id: 'oppas', name: 'Oppas thuis', kinds: ['respijt-thuis'], keywords: ['oppas', 'respijtzorg'] }),
  entry({ id: 'eten', name: 'Samen eten', kinds: ['ontmoeting'], keywords: ['maaltijd', 'eenzaam'] }),
  entry({ id: 'geheugen', name: 'Geheugenpoli', kinds: ['dementie'], keywords: ['vergeten'] }),
];
const known = openSearchIndex(ENTRIES);

/** The sample, counting which keys are asked for. */
function counting(): { catalogue: Catalogue; asked: () => number } {
  let asked = 0;
  const index: SearchIndex = {
    words: known.words,
    find(key) {
      asked += 1;
      return known.find(key);
    },
  };
  return {
    catalogue: { region: REGION, entries: new Map(ENTRIES.map((one) => [one.id, one])), index },
    asked: () => asked,
  };
}

const ask = (text: string, { catalogue } = counting()) => search(catalogue, { text, today: '2026-11-22' }, lexicon);

/** Any string at all: halves of pairs, controls, top of every script; and words that mean something, with such in between. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom('oppas', 'ik kan niet meer', ' ', '\u0301', '\ud83d', 'geen', '§wie', '=', 'ﷺ', '3291', "'s-"),
      { maxLength: 80 },
    )
    .map((parts) => parts.join('')),
);

describe('any text as a query', () => {
  test('is answered: nothing is thrown and the answer is whole', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = ask(text);
        const hits = result.status === 'results' ? result.hits : [];
        expect(hits.every(({ id, score }) => counting().catalogue.entries.has(id) && score > 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test.each(Object.entries(NASTY_QUERIES))('%s', (_, text) => {
    expect(['idle', 'none', 'results']).toContain(ask(text).status);
  });

  test('is read no further than its cap, also when top grow in query', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(queryWords(text).join(' ').length).toBeLessThanOrEqual(MAX_QUERY_LENGTH);
      }),
    );
    expect(queryWords('ﷺ'.repeat(MAX_QUERY_LENGTH)).join(' ').length).toBeLessThanOrEqual(MAX_QUERY_LENGTH);
  });

  test('what stands behind the cap changes nothing', () => {
    const within = `${'oppas '.repeat(40)}`.slice(0, MAX_QUERY_LENGTH);
    const answer = ask(within);
    fc.assert(
      fc.property(anyText, (text) => {
        expect(ask(within + text)).toEqual(answer);
      }),
    );
  });

  test('asks the index for no key twice, so for no more than a query can hold', () => {
    for (const text of [...Object.values(NASTY_QUERIES), 'oppas '.repeat(5000)]) {
      const counted = counting();
      ask(text, counted);
      const once = counted.asked();
      ask(text, counted);
      expect(counted.asked(), text.slice(0, 20)).toBe(once);
      expect(once, text.slice(0, 20)).toBeLessThan(1500);
    }
  });
});
