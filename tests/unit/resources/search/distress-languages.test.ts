import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LanguageEar, type LanguageRules } from '../../../../src/resources/search/distress/language-ear.ts';

type ByKind = Readonly<Record<string, readonly string[]>>;
interface Judged {
  readonly direct: ByKind;
  readonly indirect: ByKind;
  readonly lookalike: readonly string[];
  readonly exams: readonly Readonly<Record<'direct' | 'indirect' | 'lookalike', readonly string[]>>[];
}

const RULES = 'src/resources/search/distress/languages';
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown;
const languages = readdirSync(RULES).map((file) => file.replace('.json', ''));
const rules = Object.fromEntries(languages.map((code) => [code, read(join(RULES, `${code}.json`)) as LanguageRules]));
const ear = new LanguageEar(rules);
const kindOf = (text: string) => ear.hear(text)?.kind ?? null;

describe.each(languages)('%s', (code) => {
  const judged = read(`tests/search/languages/distress.${code}.json`) as Judged;

  test.each(Object.keys(judged.direct))('%s said outright raises the panel', (kind) => {
    for (const text of judged.direct[kind] ?? [])
      expect([text, ear.hear(text)?.isOutright, [kind, 'child'].includes(kindOf(text) ?? '')]).toEqual([
        text,
        true,
        true,
      ]);
  });

  test.each(Object.keys(judged.indirect))('%s that only shows is heard', (kind) => {
    for (const text of judged.indirect[kind] ?? []) expect([text, kindOf(text)]).toEqual([text, kind]);
  });

  test('what only looks like distress is none', () => {
    const all = [judged.lookalike, ...judged.exams.map(({ lookalike }) => lookalike)].flat();
    expect(all.filter((text) => ear.hear(text))).toEqual([]);
  });

  test('a phrase of the exams that says it outright is heard', () => {
    const missed = judged.exams.flatMap(({ direct }) => direct).filter((text) => !ear.hear(text));
    expect(missed).toEqual([]);
  });
});

/** Every text in some JSON. */
function textsIn(content: unknown): string[] {
  if (typeof content === 'string') return [content];
  return content && typeof content === 'object' ? Object.values(content).flatMap(textsIn) : [];
}

const jsonIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => textsIn(read(join(folder, file))));

test('nothing in Dutch or English is heard as distress of another language', () => {
  const folders = ['src/resources/phrases', 'tests/search', 'src/i18n/locales/nl', 'src/i18n/locales/en'];
  const entries = readdirSync('src/resources/regions', { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .flatMap(({ name }) => readFileSync(join('src/resources/regions', name, 'catalogue.csv'), 'utf8').split(/[\n;"]/));
  const texts = [...folders.flatMap(jsonIn), ...entries];
  expect(texts.length).toBeGreaterThan(20_000);
  expect(texts.filter((text) => ear.hear(text))).toEqual([]);
});

describe('how rules are read', () => {
  const RULE: LanguageRules = {
    script: 'Latin',
    classes: { KIN: 'mąż mam*' },
    prefixes: 'we',
    kinds: { life: ['nie chcę .. żyć|+nie chcę .. żyć tak'], violence: ['bije & KIN'] },
    sounds: { exhausted: ['płaczę'] },
    ordinary: ['żyć w|żyć tak'],
  };
  const small = new LanguageEar({ pl: RULE });
  test.each([
    ['words in order, others between', 'nie chcę już dłużej żyć', 'life'],
    ['not across a sentence', 'nie chcę. żyć', null],
    ['without the signs on its letters', 'nie chce zyc', 'life'],
    ['what is ordinary takes it away', 'nie chcę żyć w domu opieki', null],
    ['but not what is certain', 'nie chcę żyć tak', 'life'],
    ['in any order', 'mamę ktoś bije', 'violence'],
    ['with something written at the front', 'webije mamę', 'violence'],
    ['the other half alone is nothing', 'mamę', null],
    ['what is said outright goes first', 'płaczę i nie chcę żyć', 'life'],
    ['nothing', '', null],
  ])('%s', (_, text, kind) => {
    expect(small.hear(text)?.kind ?? null).toBe(kind);
  });

  test('a name that is no class is refused', () => {
    expect(() => new LanguageEar({ pl: { ...RULE, ordinary: ['WHO'] } }).prepare()).toThrow('There is no class WHO.');
  });
});
