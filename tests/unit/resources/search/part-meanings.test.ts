import { describe, expect, test } from 'vitest';
import { openRegions } from '../../../../scripts/cli/search.ts';
import { needsOf } from '../../../../src/resources/match/entry-needs.ts';
import { findConditions } from '../../../../src/resources/search/conditions.ts';
import { parseQuery } from '../../../../src/resources/search/parse-query.ts';
import { asksFor, describing } from '../../../../src/resources/search/part-meanings.ts';
import { search } from '../../../../src/resources/search/search.ts';
import { lexicon } from '../../../../src/resources/search/search-words.ts';
import { words } from '../../../../src/resources/search/words/normalize.ts';
import { stem } from '../../../../src/resources/search/words/stemmer.ts';
import type { Need } from '../../../../src/shared/need.ts';

const regions = await openRegions('src/resources/regions');
const catalogueOf = (region: string) => regions.get(region) ?? expect.fail(`no region ${region}`);

function read(text: string) {
  const spoken = words(text);
  const conditions = findConditions(spoken, (at) => [stem(spoken[at] ?? '')]);
  return { spoken, described: describing(spoken, conditions) };
}
const whom = (text: string) => {
  const { spoken, described } = read(text);
  return [...described].map((at) => spoken[at]).join(' ');
};

test('words that only tell whom it is about', () => {
  expect(whom('oppas voor mijn man met dementie')).toBe('voor mijn man met dementie');
  expect(whom('mijn moeder van 84 kan niet alleen zijn')).toBe('mijn moeder van 84 zijn');
  expect(whom('samen wandelen')).toBe('');
});

test('what stands before "voor" is asked for, unless it says little', () => {
  const asks = (text: string) => {
    const { spoken, described } = read(text);
    return asksFor(spoken, described);
  };
  expect(asks('iemand die kookt voor mijn demente moeder')).toBe(true);
  expect(asks('zorgen voor mijn demente moeder')).toBe(false);
  expect(asks('mijn man met dementie')).toBe(false);
});

/** What is asked for with a person and an illness in one sentence, and the need that must lead. */
const ASKED: readonly (readonly [region: string, text: string, need: Need])[] = [
  ['hoeksche-waard', 'oppas voor mijn man met dementie', 'hours-off'],
  ['den-haag', 'oppas voor mijn vrouw met parkinson', 'hours-off'],
  ['meierij', 'iemand die bij mijn demente moeder blijft', 'hours-off'],
  ['hoeksche-waard', 'dagopvang voor mijn vrouw met MS', 'day-away'],
  ['zuid-limburg', 'vervoer naar ziekenhuis voor mijn vader met kanker', 'hospital-ride'],
  ['hoeksche-waard', 'iemand die kookt voor mijn demente moeder', 'meals'],
  ['den-haag', 'boodschappen voor mijn man, hij heeft parkinson', 'groceries'],
  ['den-haag', 'logeren voor mijn man na een beroerte', 'days-off'],
  ['hoeksche-waard', 'traplift voor mijn vader met ALS', 'safe-at-home'],
  ['zuid-limburg', 'schulden en een depressieve man', 'debts'],
  ['hoeksche-waard', 'someone to look after my husband with dementia', 'hours-off'],
];

describe('what is asked leads, whatever illness is named beside it', () => {
  test.each(ASKED)('%s: %s', (region, text, need) => {
    const catalogue = catalogueOf(region);
    const query = parseQuery(text, catalogue.region, { index: catalogue.index, lexicon });
    expect(query.needs[0]?.need).toBe(need);
    const result = search(catalogue, { text, today: '2026-11-30' }, lexicon);
    const hits = result.status === 'results' ? result.hits : [];
    const serves = hits.slice(0, 3).map(({ id }) => {
      const entry = catalogue.entries.get(id);
      return { id, grade: (entry && needsOf(entry).get(need)) ?? 0, onlyIllness: entry?.situations !== undefined };
    });
    expect(serves[0]?.grade).toBeGreaterThanOrEqual(2);
    // Who it is for moves help up and down; what is only about the illness does not come before what was asked.
    const [first] = serves.filter(({ grade, onlyIllness }) => grade === 0 && onlyIllness);
    expect(serves.slice(first ? serves.indexOf(first) : 3).filter(({ grade }) => grade > 1)).toEqual([]);
  });
});

test.each(['man met dementie', 'mijn vader met alzheimer', 'dementie'])('alone it is what is asked: %s', (text) => {
  const result = search(catalogueOf('hoeksche-waard'), { text, today: '2026-11-30' }, lexicon);
  const [first] = result.status === 'results' ? result.hits : [];
  const entry = catalogueOf('hoeksche-waard').entries.get(first?.id ?? '');
  expect(entry?.situations).toContain('dementie');
});
