import { describe, expect, test } from 'vitest';
import { openRegions } from '../../../../scripts/cli/search.ts';
import { parseQuery } from '../../../../src/resources/search/parse-query.ts';
import { lexicon } from '../../../../src/resources/search/search-words.ts';
import { standardWords } from '../../../../src/resources/search/words/dialect.ts';
import { words } from '../../../../src/resources/search/words/normalize.ts';

test('words of a dialect, or spelled by ear, as standard Dutch; as many as before', () => {
  expect(standardWords(words('ich kan neet sjlaope'))).toEqual(['ik', 'kan', 'niet', 'slapen']);
  expect(standardWords(words('ons vadder is ziek'))).toEqual(['ons', 'vader', 'is', 'ziek']);
  expect(standardWords(words('samen eten in Strijen'))).toEqual(['samen', 'eten', 'in', 'strijen']);
});

describe('a query in dialect asks for the same as in standard Dutch', () => {
  test.each([
    ['mien mooder vergaet alles', 'mijn moeder vergeet alles'],
    ['ich kan neet sjlaope', 'ik kan niet slapen'],
    ['wie kan mich helpe mit aete koke', 'wie kan mij helpen met eten koken'],
    ['hulup bij poetse', 'hulp bij poetsen'],
  ])('%s', async (dialect, standard) => {
    const catalogue = (await openRegions('src/resources/regions')).get('zuid-limburg');
    if (!catalogue) return expect.unreachable();
    const first = (text: string) =>
      parseQuery(text, catalogue.region, { index: catalogue.index, lexicon }).needs[0]?.need;
    expect(first(dialect)).toBe(first(standard));
    expect(first(dialect)).toBeDefined();
  });
});
