import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { flattenTexts, TextsFileSchema } from '../../scripts/rules/content/flatten-texts.ts';

/** Texts that a page can show around a check that says "je": those of the pages of a run, and of what stands on every page. */
const AROUND_A_CHECK = [
  /^(needs|outcome|card|entry|catalogue|check|sheet|consent|map)\./,
  /^find\.(reason|matches|notForMe|doubtful|more|otherHelp|desk)/,
  /^list\.(say|time|contact|calendar)\./,
  /^list\.saved\.keepTitle/,
  /^backup\.(export|week|advice)/,
  /^ui\.gone\./,
  /^shell\.(error|update|exit)\./,
];

/** What someone says to an organisation, aloud: that is "u" to whoever answers. */
const SAID_TO_OTHERS = /^list\.say\.(?!title|hint)/;

const SAYS_U = /\b(u|uw|uzelf)\b/i;

/** `key`, `key_one` → the same in the other form of address. */
const informalOf = (key: string): string => key.replace(/(_one|_other)?$/, '_je$1');

function dutchTexts(): ReadonlyMap<string, string> {
  const groups = ['needs', 'outcome', 'card', 'entry', 'catalogue', 'check', 'sheet', 'consent', 'map', 'find', 'list'];
  const texts = [...groups, 'backup', 'ui', 'shell'].flatMap((group) => {
    const file = readFileSync(`src/i18n/locales/nl/${group}.json`, 'utf8');
    const texts = flattenTexts(v.parse(TextsFileSchema, JSON.parse(file)));
    return [...texts].map(([key, text]) => [`${group}.${key}`, text] as const);
  });
  return new Map(texts);
}

test('what a check that says "je" can show has a text in that form', () => {
  const texts = dutchTexts();
  const lacking = [...texts]
    .filter(([key, text]) => SAYS_U.test(text) && AROUND_A_CHECK.some((part) => part.test(key)))
    .filter(([key]) => !key.includes('_je') && !SAID_TO_OTHERS.test(key) && !texts.has(informalOf(key)))
    .map(([key]) => key);
  expect(lacking).toEqual([]);
});

test('no text in that form says "u"', () => {
  const formal = [...dutchTexts()].filter(([key, text]) => key.includes('_je') && SAYS_U.test(text));
  expect(formal).toEqual([]);
});
