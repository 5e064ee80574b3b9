import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { NEED_GROUPS } from '../../src/shared/need-groups.ts';

type Phrases = Readonly<Record<string, readonly string[]>>;
type PhraseFile = Readonly<Record<string, Phrases>>;

const FOLDER = 'src/resources/phrases';

const read = <T>(name: string): T => JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8')) as T;

/** Every list in the folder, with the name that a failure tells. */
const written = new Set(readdirSync(FOLDER).map((file) => file.replace('.json', '')));
const groups = Object.entries(NEED_GROUPS).filter(([group]) => written.has(group));
const needLists = groups.flatMap(([group]) =>
  Object.entries(read<PhraseFile>(group)).map(([need, phrases]) => ({ group, need, phrases })),
);

const lists: [string, readonly string[]][] = needLists.flatMap(({ need, phrases }) =>
  Object.entries(phrases).map(([language, said]): [string, readonly string[]] => [`${need}.${language}`, said]),
);

/** What is no way to write a phrase: the words that a reader of the list would have to clean first. */
function faults(phrase: string): string[] {
  const words = phrase.split(' ').length;
  return [
    phrase !== phrase.toLowerCase() && 'upper case',
    phrase !== phrase.trim().replace(/\s+/g, ' ') && 'spaces',
    (words < 2 || words > 14) && `${words} words`,
    /\d[\d -]{4,}/.test(phrase) && 'a telephone number',
  ].filter((fault) => fault !== false);
}

describe('the phrases of needs', () => {
  test.each(groups)('%s holds its needs and no others', (group, needs) => {
    expect(Object.keys(read<PhraseFile>(group)).sort()).toEqual([...needs].sort());
  });

  test.each(needLists)('$need has enough of them', ({ phrases }) => {
    expect(phrases['nl']?.length).toBeGreaterThanOrEqual(60);
    expect(phrases['en']?.length).toBeGreaterThanOrEqual(10);
  });

  test('are written in one form', () => {
    expect(lists.flatMap(([, said]) => said.flatMap((phrase) => faults(phrase).map((why) => [phrase, why])))).toEqual(
      [],
    );
  });

  test('belong to one list only', () => {
    const places = new Map<string, string[]>();
    for (const [name, said] of lists)
      for (const phrase of said) places.set(phrase, [...(places.get(phrase) ?? []), name]);
    expect([...places].filter(([, names]) => names.length > 1)).toEqual([]);
  });
});

test('finds what is wrong with a phrase', () => {
  expect(faults('Bel mij')).toEqual(['upper case']);
  expect(faults('oppas')).toEqual(['1 words']);
  expect(faults('bel 030 760 60 55')).toEqual(['a telephone number']);
  expect(faults('een paar uur vrij')).toEqual([]);
});
