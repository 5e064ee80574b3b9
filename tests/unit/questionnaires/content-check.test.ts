import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../scripts/check/check-content.ts';

const CHECK = 'src/questionnaires/definitions/positieve-gezondheid';
const LOCALES = 'src/i18n/locales';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync('src/questionnaires/definitions', join(root, 'src/questionnaires/definitions'), { recursive: true });
  cpSync('src/resources/regions', join(root, 'src/resources/regions'), { recursive: true });
  write(`${LOCALES}/nl/common.json`, {
    hello: 'Dag {{name}}',
    years_one: '{{count}} jaar',
    years_other: '{{count}} jaren',
    list: ['a', 'b'],
  });
  write(`${LOCALES}/en/common.json`, {
    hello: 'Hello {{name}}',
    years_one: '{{count}} year',
    years_other: '{{count}} years',
    list: ['a'],
  });
});

afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, content: unknown): void {
  cpSync('package.json', join(root, file)); // makes the folders
  writeFileSync(join(root, file), typeof content === 'string' ? content : JSON.stringify(content));
}

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(join(root, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(root, file), text.replace(from, to));
}

const found = (): string[] => checkContent(root).map(({ file, place, message }) => `${file}: ${place}: ${message}`);

describe('the content check on a check', () => {
  it('finds nothing in sound content', () => {
    expect(found()).toEqual([]);
  });

  it.each<[string, () => void, RegExp]>([
    ['a file that is no JSON', () => write(`${CHECK}/nl.json`, '{'), /nl\.json: file: is no JSON/],
    ['a missing file', () => rmSync(join(root, CHECK, 'cases.json')), /cases\.json: file: does not exist/],
    ['a missing language', () => rmSync(join(root, CHECK, 'en.json')), /en\.json: file: does not exist/],
    ['a missing README', () => rmSync(join(root, CHECK, 'README.md')), /README\.md: file: does not exist/],
    [
      'an unknown need',
      () => edit(`${CHECK}/questionnaire.json`, '"exercise"', '"moon"'),
      /questionnaire\.json: observations\.0\.needs\.1\.need: .*"moon"/,
    ],
    [
      'an unknown key in a condition',
      () => edit(`${CHECK}/questionnaire.json`, '"atMost"', '"atmost"'),
      /questionnaire\.json: needs\.0\.when: has none of the forms/,
    ],
    [
      'an unsound definition',
      () => edit(`${CHECK}/questionnaire.json`, '"from": 5', '"from": 0'),
      /questionnaire\.json: scales\.body: band "middle" must start above/,
    ],
    [
      'another id than its folder',
      () => edit(`${CHECK}/questionnaire.json`, '"id": "positieve-gezondheid"', '"id": "mantelzorg"'),
      /questionnaire\.json: id: is "mantelzorg" in the folder/,
    ],
    [
      'an unknown help line',
      () => edit(`${CHECK}/questionnaire.json`, '"luisterlijn"', '"moon"'),
      /urgent\.talk\.helpLines: "moon" is no crisis line/,
    ],
    [
      'an unknown audience',
      () => edit(`${CHECK}/questionnaire.json`, '"iedereen"', '"moon"'),
      /audiences: "moon" is no doelgroep/,
    ],
    [
      'a text left out',
      () => edit(`${CHECK}/nl.json`, '"talk": {', '"tlak": {'),
      /nl\.json: urgent\.talk: has no text/,
    ],
    [
      'HTML in a translation',
      () => edit(`${CHECK}/en.json`, 'How are you?', '<b>How</b> are you?'),
      /en\.json: title: looks like HTML/,
    ],
    [
      'a case that fails',
      () => edit(`${CHECK}/cases.json`, '"talk"', '"tlak"'),
      /cases\.json: ".*0 everywhere.*urgent should be/,
    ],
    [
      'a band edge without a case',
      () => edit(`${CHECK}/questionnaire.json`, '"from": 5', '"from": 4.9'),
      /cases\.json: scales\.body: no case has a score exactly 4\.9/,
    ],
  ])('finds %s', (_, seed, problem) => {
    seed();
    expect(found()).toContainEqual(expect.stringMatching(problem));
  });

  it('takes a new folder for a check, without anything else being told', () => {
    cpSync(join(root, CHECK), join(root, 'src/questionnaires/definitions/new'), { recursive: true });
    edit('src/questionnaires/definitions/new/questionnaire.json', '"id": "positieve-gezondheid"', '"id": "new"');
    expect(found()).toEqual([]);
    rmSync(join(root, 'src/questionnaires/definitions/new/nl.json'));
    expect(found()).toEqual([expect.stringMatching(/new\/nl\.json: file: does not exist/)]);
  });

  it('wants every check in every language of the app', () => {
    cpSync(join(root, LOCALES, 'en'), join(root, LOCALES, 'tr'), { recursive: true });
    expect(found()).toContainEqual(expect.stringMatching(/mantelzorg\/tr\.json: file: does not exist/));
  });
});

describe('the content check on the texts of the interface', () => {
  const EN = `${LOCALES}/en/common.json`;

  it.each<[string, () => void, string]>([
    [
      'a missing key',
      () => edit(EN, '"hello":"Hello {{name}}",', ''),
      `${EN}: hello: is missing: translate the Dutch text`,
    ],
    [
      'a key left over',
      () => edit(EN, '"hello"', '"bye":"Bye","hello"'),
      `${EN}: bye: is not in the Dutch file: remove it`,
    ],
    [
      'another placeholder',
      () => edit(EN, '{{name}}', '{{nmae}}'),
      `${EN}: hello: has the placeholders "{{nmae}}" where the Dutch text has "{{name}}"`,
    ],
    [
      'a plural form left out',
      () => edit(EN, '"years_one":"{{count}} year",', ''),
      `${EN}: years_one: is missing: translate the Dutch text`,
    ],
    ['an empty text', () => edit(EN, 'Hello {{name}}', ''), `${EN}: hello: is empty: write it`],
    ['HTML', () => edit(EN, 'Hello', '<i>Hello</i>'), `${EN}: hello: looks like HTML: use plain text`],
    ['a missing file', () => rmSync(join(root, EN)), `${EN}: file: does not exist: write it`],
    [
      'a file left over',
      () => write(`${LOCALES}/en/more.json`, {}),
      `${LOCALES}/en/more.json: file: has no Dutch counterpart: remove it or write nl/more.json first`,
    ],
  ])('finds %s', (_, seed, problem) => {
    seed();
    expect(found()).toEqual([problem]);
  });

  it('finds a text where a list is due', () => {
    edit(EN, '["a"]', '"a"');
    expect(found()).toEqual([
      `${EN}: list[]: is missing: translate the Dutch text`,
      `${EN}: list: is not in the Dutch file: remove it`,
    ]);
  });

  it('finds a folder whose name is no language', () => {
    write(`${LOCALES}/nl-x-eenvoudig/common.json`, {});
    expect(found()).toContainEqual(
      expect.stringMatching(/^src\/i18n\/locales\/nl-x-eenvoudig: folder: is no language tag/),
    );
  });

  it('says where in a condition the mistake is', () => {
    edit(`${CHECK}/questionnaire.json`, '"atMost": 4', '"atMost": "four"');
    expect(found()).toEqual([expect.stringMatching(/questionnaire\.json: observations\.0\.when: /)]);
  });

  it('finds a broken Dutch file once', () => {
    write(`${LOCALES}/nl/common.json`, '{');
    expect(found()).toEqual([expect.stringMatching(/^src\/i18n\/locales\/nl\/common\.json: file: is no JSON/)]);
  });

  it('finds a text that is neither words nor a list', () => {
    edit(EN, '["a"]', '7');
    expect(found()).toEqual([expect.stringMatching(/^src\/i18n\/locales\/en\/common\.json: list: /)]);
  });

  it('wants as many plural forms as the language has', () => {
    write(`${LOCALES}/pl/common.json`, {
      hello: '{{name}}',
      years_one: '{{count}}',
      years_other: '{{count}}',
      list: ['a'],
    });
    const forms = found().filter((problem) => problem.startsWith(`${LOCALES}/pl`));
    expect(forms).toEqual(
      ['few', 'many'].map((form) => `${LOCALES}/pl/common.json: years_${form}: is missing: translate the Dutch text`),
    );
  });

  it('lets a simpler form of a language leave texts out, but not add any', () => {
    write(`${LOCALES}/nl-x-simpel/common.json`, { hello: 'Hoi {{name}}', bye: 'Dag' });
    const simpler = found().filter((problem) => problem.startsWith(`${LOCALES}/nl-x`));
    expect(simpler).toEqual([`${LOCALES}/nl-x-simpel/common.json: bye: is not in the Dutch file: remove it`]);
  });
});
