import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../scripts/check/check-content.ts';

const CHECK = 'src/questionnaires/definitions/positieve-gezondheid';
/** Another check, for what concerns all of them. Each test reads no more files than it needs. */
const OTHER = 'src/questionnaires/definitions/mantelzorg';
const NATIONAL = 'src/resources/regions/nl';
const LOCALES = 'src/i18n/locales';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(CHECK, join(root, CHECK), { recursive: true });
  cpSync(NATIONAL, join(root, NATIONAL), { recursive: true });
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
  it('finds what a lens says in the language and not in a simpler form of it', () => {
    cpSync(OTHER, join(root, OTHER), { recursive: true });
    cpSync(join(OTHER, 'nl.json'), join(root, OTHER, 'nl-x-simpel.json'));
    expect(found()).toEqual([]);
    edit(
      `${OTHER}/nl-x-simpel.json`,
      '"summary": "Kijk wat de zorg je kost en wat de zorg je geeft. En welke hulp bij je past.",',
      '',
    );
    const place = 'lenses.young.summary: ontbreekt, en staat wel in de taal zelf. Schrijf het ook hier.';
    expect(found()).toEqual([`${OTHER}/nl-x-simpel.json: ${place}`]);
  });

  it('finds nothing in sound content', () => {
    expect(found()).toEqual([]);
  });

  it.each<[string, () => void, RegExp]>([
    ['a file that is no JSON', () => write(`${CHECK}/nl.json`, '{'), /nl\.json: regel 1: /],
    ['a missing file', () => rmSync(join(root, CHECK, 'cases.json')), /cases\.json: bestand: bestaat niet/],
    ['a missing language', () => rmSync(join(root, CHECK, 'en.json')), /en\.json: bestand: bestaat niet/],
    ['a missing README', () => rmSync(join(root, CHECK, 'README.md')), /README\.md: bestand: bestaat niet/],
    [
      'an unknown need',
      () => edit(`${CHECK}/questionnaire.json`, '"exercise"', '"moon"'),
      /questionnaire\.json: regel \d+, observations\.0\.needs\.1\.need: .*"moon"/,
    ],
    [
      'an unknown key in a condition',
      () => edit(`${CHECK}/questionnaire.json`, '"atMost": 1', '"atmost": 1'),
      /questionnaire\.json: regel \d+, needs\.0\.when: .*geen vorm die hier mag/,
    ],
    [
      'an unsound definition',
      () => edit(`${CHECK}/questionnaire.json`, '"from": 5', '"from": 0'),
      /questionnaire\.json: scales\.body: band "middle" moet boven/,
    ],
    [
      'another id than its folder',
      () => edit(`${CHECK}/questionnaire.json`, '"id": "positieve-gezondheid"', '"id": "mantelzorg"'),
      /questionnaire\.json: id: is "mantelzorg" in the folder/,
    ],
    [
      'an unknown help line',
      () => edit(`${CHECK}/questionnaire.json`, '"luisterlijn"', '"moon"'),
      /urgent\.talk\.helpLines: "moon" is geen noodlijn/,
    ],
    [
      'an unknown audience',
      () => edit(`${CHECK}/questionnaire.json`, '"iedereen"', '"moon"'),
      /audiences: "moon" is geen doelgroep/,
    ],
    [
      'a text left out',
      () => edit(`${CHECK}/nl.json`, '"talk": {', '"tlak": {'),
      /nl\.json: urgent\.talk: heeft geen tekst/,
    ],
    [
      'HTML in a translation',
      () => edit(`${CHECK}/en.json`, 'How are you?', '<b>How</b> are you?'),
      /en\.json: title: lijkt code van een website/,
    ],
    [
      'a case that fails',
      () => edit(`${CHECK}/cases.json`, '"talk"', '"tlak"'),
      /cases\.json: ".*0 everywhere.*urgent should be/,
    ],
    [
      'a band edge without a case',
      () => edit(`${CHECK}/questionnaire.json`, '"from": 5', '"from": 4.9'),
      /cases\.json: scales\.body: geen voorbeeld in cases.json heeft een score exactly 4\.9/,
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
    expect(found()).toEqual([expect.stringMatching(/new\/nl\.json: bestand: bestaat niet/)]);
  });

  it('wants every check in every language of the app', () => {
    cpSync(OTHER, join(root, OTHER), { recursive: true });
    cpSync(join(root, LOCALES, 'en'), join(root, LOCALES, 'fr'), { recursive: true });
    expect(found()).toContainEqual(expect.stringMatching(/mantelzorg\/fr\.json: bestand: bestaat niet/));
  });
});

describe('the content check on the texts of the interface', () => {
  const EN = `${LOCALES}/en/common.json`;

  it.each<[string, () => void, string]>([
    [
      'a missing key',
      () => edit(EN, '"hello":"Hello {{name}}",', ''),
      `${EN}: hello: ontbreekt. Vertaal de Nederlandse tekst.`,
    ],
    [
      'a key left over',
      () => edit(EN, '"hello"', '"bye":"Bye","hello"'),
      `${EN}: bye: staat niet in het Nederlandse bestand. Haal het weg.`,
    ],
    [
      'another placeholder',
      () => edit(EN, '{{name}}', '{{nmae}}'),
      `${EN}: hello: has the placeholders "{{nmae}}" where the Dutch text has "{{name}}"`,
    ],
    [
      'a plural form left out',
      () => edit(EN, '"years_one":"{{count}} year",', ''),
      `${EN}: years_one: ontbreekt. Vertaal de Nederlandse tekst.`,
    ],
    ['an empty text', () => edit(EN, 'Hello {{name}}', ''), `${EN}: hello: is leeg. Schrijf het.`],
    [
      'HTML',
      () => edit(EN, 'Hello', '<i>Hello</i>'),
      `${EN}: hello: lijkt code van een website. Gebruik gewone tekst.`,
    ],
    ['a missing file', () => rmSync(join(root, EN)), `${EN}: bestand: bestaat niet. Schrijf het.`],
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
      `${EN}: list[]: ontbreekt. Vertaal de Nederlandse tekst.`,
      `${EN}: list: staat niet in het Nederlandse bestand. Haal het weg.`,
    ]);
  });

  it('finds a folder whose name is no language', () => {
    write(`${LOCALES}/nl-x-eenvoudig/common.json`, {});
    expect(found()).toContainEqual(
      expect.stringMatching(/^src\/i18n\/locales\/nl-x-eenvoudig: folder: is no language tag/),
    );
  });

  it('says where in a condition the mistake is', () => {
    edit(
      `${CHECK}/questionnaire.json`,
      '"question": "body",\n        "atMost": 4',
      '"question": "body",\n        "atMost": "four"',
    );
    expect(found()).toEqual([expect.stringMatching(/questionnaire\.json: regel \d+, observations\.0\.when: /)]);
  });

  it('finds a broken Dutch file once', () => {
    write(`${LOCALES}/nl/common.json`, '{');
    expect(found()).toEqual([expect.stringMatching(/^src\/i18n\/locales\/nl\/common\.json: regel 1: /)]);
  });

  it('finds a text that is neither words nor a list', () => {
    edit(EN, '["a"]', '7');
    expect(found()).toEqual([expect.stringMatching(/^src\/i18n\/locales\/en\/common\.json: regel 1, list: /)]);
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
      ['few', 'many'].map(
        (form) =>
          `${LOCALES}/pl/common.json: years_${form}: ontbreekt. Deze taal heeft meer meervouden dan het Nederlands: vertaal years_other voor dit aantal.`,
      ),
    );
  });

  it('takes an informal plural in as many forms as the language has', () => {
    edit(
      `${LOCALES}/nl/common.json`,
      '"list"',
      '"ask_je_one":"{{count}} keer","ask_je_other":"{{count}} keren","list"',
    );
    write(`${LOCALES}/pl/common.json`, {
      hello: 'Witaj {{name}}',
      years_one: '{{count}} rok',
      years_few: '{{count}} lata',
      years_many: '{{count}} lat',
      years_other: '{{count}} roku',
      ask_je_few: '{{count}} razy',
      ask_je_zero: '{{count}} razy',
      list: ['a'],
    });
    const told = found().filter((line) => line.includes('/pl/common.json'));
    expect(told).toEqual([expect.stringMatching(/ask_je_zero: staat niet in het Nederlandse bestand/)]);
  });

  it('lets a simpler form of a language leave texts out, but not add any', () => {
    write(`${LOCALES}/nl-x-simpel/common.json`, { hello: 'Hoi {{name}}', bye: 'Dag' });
    const simpler = found().filter((problem) => problem.startsWith(`${LOCALES}/nl-x`));
    expect(simpler).toEqual([
      `${LOCALES}/nl-x-simpel/common.json: bye: staat niet in het Nederlandse bestand. Haal het weg.`,
    ]);
  });

  it('wants the words for who is called "je" where a simpler form has its own', () => {
    edit(
      `${LOCALES}/nl/common.json`,
      '"list"',
      '"ask":"Gaat u?","ask_je":"Ga je?","see":"Ziet u?","see_je":"Zie je?","left_one":"{{count}} u","left_other":"{{count}} u","left_je_one":"{{count}} jij","left_je_other":"{{count}} jij","list"',
    );
    write(`${LOCALES}/nl-x-simpel/common.json`, { ask: 'Gaat u mee?', left_one: '{{count}} van u' });
    const simpler = found().filter((problem) => problem.startsWith(`${LOCALES}/nl-x`));
    expect(simpler).toEqual(
      ['ask_je', 'left_je_one'].map(
        (key) => `${LOCALES}/nl-x-simpel/common.json: ${key}: ontbreekt. Vertaal de Nederlandse tekst.`,
      ),
    );
  });
});
