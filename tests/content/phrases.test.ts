import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { NEED_GROUPS } from '../../src/shared/need-groups.ts';

type Phrases = Readonly<Record<string, readonly string[]>>;
type PhraseFile = Readonly<Record<string, Phrases>>;

const FOLDER = 'src/resources/phrases';
/** Kinds of distress, and what only looks like it. */
const DISTRESS = ['life', 'violence', 'child', 'exhausted', 'neglect', 'medical', 'ordinary'];

const read = <T>(name: string): T => JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8')) as T;

const groups = Object.entries(NEED_GROUPS);
const needLists = groups.flatMap(([group]) =>
  Object.entries(read<PhraseFile>(group)).map(([need, phrases]) => ({ need, phrases })),
);
const distress = read<PhraseFile>('distress');

/** Every list in the folder, with the name that a failure tells. */
const lists: [string, readonly string[]][] = [
  ...needLists.map(({ need, phrases }): [string, Phrases] => [need, phrases]),
  ...Object.entries(distress).map(([kind, phrases]): [string, Phrases] => [`distress ${kind}`, phrases]),
  ['not for us', read<Phrases>('not-for-us')] as [string, Phrases],
].flatMap(([name, phrases]) =>
  Object.entries(phrases).map(([language, said]): [string, readonly string[]] => [`${name}, ${language}`, said]),
);

/** What is no way to write a phrase: the words that a reader of the list would have to clean first. */
function faults(phrase: string): string[] {
  const words = phrase.split(' ').length;
  return [
    phrase !== phrase.toLowerCase() && 'upper case',
    phrase !== phrase.trim().replace(/\s+/g, ' ') && 'spaces',
    words > 14 && `${words} words`,
    phrase.length < 5 && 'no more than a syllable',
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
});

describe('the phrases of distress', () => {
  test('are of known kinds', () => {
    expect(Object.keys(distress).sort()).toEqual([...DISTRESS].sort());
  });

  // What is said in English is held by what is heard: tests/search/distress.english.json.
  test.each(Object.entries(distress))('%s has enough of them', (_, phrases) => {
    expect(phrases['nl']?.length).toBeGreaterThanOrEqual(120);
  });
});

describe('all phrases', () => {
  test('lie in the files of groups, of distress and of what is not for us', () => {
    const files = [...groups.map(([group]) => group), 'distress', 'not-for-us'].map((name) => `${name}.json`);
    expect(readdirSync(FOLDER).sort()).toEqual(files.sort());
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
  expect(faults('wmo')).toEqual(['no more than a syllable']);
  expect(faults(Array(15).fill('nooit').join(' '))).toEqual(['15 words']);
  expect(faults('bel 030 760 60 55')).toEqual(['a telephone number']);
  expect(faults('een paar uur vrij')).toEqual([]);
});
