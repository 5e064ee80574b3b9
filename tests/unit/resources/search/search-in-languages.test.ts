import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { gradesOf, languageQueries } from '../../../../scripts/bench/languages.ts';
import { askIn, measure } from '../../../../scripts/bench/quality.ts';
import { openRegions } from '../../../../scripts/cli/search.ts';
import type { Catalogue } from '../../../../src/resources/catalogue/model.ts';
import { lightStemmer } from '../../../../src/resources/search/languages/light-stem.ts';
import type { LanguageWords } from '../../../../src/resources/search/languages/other-language.ts';
import { search } from '../../../../src/resources/search/search.ts';
import { lexicon } from '../../../../src/resources/search/search-words.ts';
import { foldedWords } from '../../../../src/resources/search/words/fold.ts';
import { NEEDS } from '../../../../src/shared/need.ts';

const FOLDER = 'src/resources/search/languages';
const languages = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));
const wordsOf = (code: string) => JSON.parse(readFileSync(`${FOLDER}/${code}.json`, 'utf8')) as LanguageWords;

const regions = await openRegions('src/resources/regions');
const ours = { name: 'ours', packages: [], open: (catalogue: Catalogue) => ask(catalogue) };
const ask =
  (catalogue: Catalogue) =>
  (text: string): readonly string[] => {
    const result = search(catalogue, { text, today: '2026-11-22' }, lexicon);
    return result.status === 'results' ? result.hits.map(({ id }) => id) : [];
  };
const hoekscheWaard = regions.get('hoeksche-waard') as Catalogue;
const find = ask(hoekscheWaard);

describe.each(languages)('the words of %s', (code) => {
  const { words } = wordsOf(code);

  test('lead to every need, by five or more, and to nothing that is no need', () => {
    expect(NEEDS.filter((need) => (words[need]?.length ?? 0) < 5)).toEqual([]);
    const others = Object.keys(words).filter((label) => !(NEEDS as readonly string[]).includes(label));
    expect(others.filter((label) => label !== 'not-for-us' && !label.startsWith('illness/'))).toEqual([]);
  });

  test('find what is meant: nDCG@10 of 0.80 for words, of 0.70 for sentences', () => {
    const queries = languageQueries('tests/search/languages/queries.json', code, regions);
    expect(measure(askIn(ours, regions), queries.words).ndcg).toBeGreaterThanOrEqual(0.8);
    expect(measure(askIn(ours, regions), queries.sentences).ndcg).toBeGreaterThanOrEqual(0.7);
  });
});

describe('a query in another language', () => {
  test.each([
    ['борги', 'debts'],
    ['długi', 'debts'],
    ['borçlarım var', 'debts'],
    ['ديون', 'debts'],
  ] as const)('%s leads to the need', (text, need) => {
    const [first = ''] = find(text);
    expect(gradesOf(need, hoekscheWaard)[first]).toBe(3);
  });

  test('without the signs on its letters finds the same', () => {
    expect(find('yaslilar icin gunduz bakimi')).toEqual(find('yaşlılar için gündüz bakımı'));
    expect(find('bank zywnosci')).toEqual(find('bank żywności'));
  });

  test('finds help for an illness by its Dutch name', () => {
    expect(find('деменція')).toContain('dementie-nl');
    expect(find('demans')).toContain('dementie-nl');
  });

  test('keeps the names of the Netherlands and its places', () => {
    expect(find('wniosek DigiD')).toContain('servicepunten-gemeente');
    const result = search(hoekscheWaard, { text: 'kawa Strijen', today: '2026-11-22' }, lexicon);
    expect(result.status === 'results' && result.place?.name).toBe('Strijen');
  });

  test('is silent on what is not for us and on words that are not known', () => {
    expect(find('стоматолог')).toEqual([]);
    expect(find('ъъъъ щщщщ')).toEqual([]);
  });

  test('does not catch Dutch or English', () => {
    const isDutch = (word: string) => lexicon.inPhrases(word);
    for (const text of ['Transvaal', 'even praten', 'oppas voor mijn man', 'I need a break', 'geen geld voor eten'])
      expect([text, search(hoekscheWaard, { text, today: '2026-11-22' }, lexicon).status]).not.toEqual([text, 'idle']);
    expect(lexicon.otherLanguageOf('even praten met iemand', isDutch)).toBeUndefined();
  });
});

describe('the light stemmer', () => {
  const stemmerOf = (code: string) => lightStemmer(wordsOf(code).stem);
  test.each([
    ['tr', 'temizlikçi temizliğe'],
    ['pl', 'opiekunka opiekunki opiekunką'],
    ['uk', 'доглядальниця доглядальниці доглядальницею'],
    ['ar', 'المسنين مسنين'],
  ])('%s: %s are one', (code, words) => {
    expect(new Set(foldedWords(words).map(stemmerOf(code))).size).toBe(1);
  });

  test('leaves what is too short', () => {
    expect(stemmerOf('pl')('dom')).toBe('dom');
  });
});
