import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContentFiles } from '../../../scripts/build/content/content-files.ts';
import { readTextsOf } from '../../../scripts/build/content/read-texts.ts';
import { type PackedTexts, packTexts, shapeOf, unpackTexts } from '../../../src/i18n/index.ts';

const PARTS = ['check', 'rest', 'kiosk'] as const;

describe('texts without their keys', () => {
  const dutch = {
    find: { title: 'Zoek', left_one: 'Een', left_other: 'Meer', lines: ['a', 'b'] },
    start: { go: 'Ga' },
  };

  test('come back as they were, in the order of the Dutch', () => {
    const packed = packTexts(shapeOf(dutch), dutch);
    expect(packed).toEqual({ texts: ['Zoek', 'Een', 'Meer', ['a', 'b'], 'Ga'], more: {} });
    expect(unpackTexts(shapeOf(dutch), packed)).toEqual(dutch);
  });

  test('leave out what a language lacks, and keep beside them what Dutch does not have', () => {
    const polish = { find: { lines: ['c'], left_few: 'Kilka', left_other: 'Wiele' }, searchPhrases: { a: [1] } };
    const packed = packTexts(shapeOf(dutch), polish);
    expect(packed.more).toEqual({ find: { left_few: 'Kilka' }, searchPhrases: { a: [1] } });
    expect(unpackTexts(shapeOf(dutch), packed)).toEqual({ find: { lines: ['c'], left_other: 'Wiele' } });
  });
});

/** What a tree says, by path. */
const flat = (tree: unknown, path = ''): readonly (readonly [string, unknown])[] =>
  typeof tree === 'object' && tree !== null && !Array.isArray(tree)
    ? Object.entries(tree).flatMap(([key, inner]) => flat(inner, `${path}/${key}`))
    : [[path, tree]];

test.each(readdirSync('src/i18n/locales'))('no text of %s is lost between its file and the screen', (code) => {
  const { texts } = readContentFiles('.');
  for (const part of PARTS) {
    const read = (language: string) => JSON.parse(texts[language]?.[part]?.source ?? '') as PackedTexts;
    const shape = read('nl').shape ?? 0;
    const { searchPhrases: _, ...more } = read(code).more;
    const both = new Map([...flat(unpackTexts(shape, read(code))), ...flat(more)]);
    const written = flat(readTextsOf('.', code, part));
    expect(written.length).toBeGreaterThan(part === 'kiosk' ? 5 : 100);
    expect(written.filter(([path, text]) => JSON.stringify(both.get(path)) !== JSON.stringify(text))).toEqual([]);
  }
});
