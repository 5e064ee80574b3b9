import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textIn } from '../support/text.ts';

const LANGUAGES = readdirSync('src/i18n/locales').filter((code) => !code.includes('-x-'));
/** A mark that opens or closes a quote beside something that code puts in; an apostrophe in a word is none. */
const IN_CODE = /[‘“«„]\$?\{|\}[”»]|['"`>][‘“«„]['"`<]/;

const marksOf = (text: string): string => text.replace(/^.*?([‘«„]).*([’»”]).*$/u, '$1$2');

test.each(LANGUAGES)('%s quotes a title with the marks of its other texts', (language) => {
  const ofTexts = marksOf(textIn(language, 'find.reason.word', { word: 'rust' }));
  expect(ofTexts).toHaveLength(2);
  expect(marksOf(textIn(language, 'outcome.quoted', { text: 'rust' }))).toBe(ofTexts);
});

test('no code of the app writes the marks of one language around what it puts in', () => {
  const files = readdirSync('src/app', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  expect(files.filter((file) => IN_CODE.test(readFileSync(`src/app/${file}`, 'utf8')))).toEqual([]);
});
