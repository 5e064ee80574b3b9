import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RULE_NAMES } from '../../../../src/beheer/problems/rule-names.ts';
import { parseCatalogueSheet, readRegion } from '../../../../src/resources/rules/index.ts';
import { type Level, RULES, type RuleId } from '../../../../src/resources/rules/rule-list.ts';

// The rules that were designed for who keeps a list, by number: which of ours says it, how heavily, and a cell that shows it.

interface Designed {
  readonly number: number;
  readonly level: Level;
  readonly rules: readonly RuleId[];
  /** A cell with what is wrong, and the value that mends it: undefined where an officer must be asked. */
  readonly cell?: readonly [column: string, text: string, mend?: string];
  /** Why it is heavier or lighter than designed, or somewhere else. */
  readonly decided?: string;
}

const NUMBER = 'telefoon';
const DESIGNED: readonly Designed[] = [
  { number: 1, level: 'tip', rules: ['is-workbook'] },
  { number: 2, level: 'fout', rules: ['unreadable', 'too-large'] },
  { number: 3, level: 'tip', rules: ['encoding'] },
  { number: 4, level: 'tip', rules: ['sep-line'] },
  { number: 5, level: 'let-op', rules: ['title-row'] },
  { number: 6, level: 'fout', rules: ['no-header'] },
  { number: 7, level: 'fout', rules: ['missing-column'] },
  { number: 8, level: 'tip', rules: ['renamed-column'] },
  { number: 9, level: 'let-op', rules: ['unknown-column'] },
  { number: 10, level: 'fout', rules: ['column-twice'] },
  { number: 11, level: 'let-op', rules: ['people-column'] },
  { number: 12, level: 'fout', rules: ['row-swallowed', 'open-quote'] },
  { number: 13, level: 'fout', rules: ['too-many-cells', 'loose-line'] },
  { number: 14, level: 'tip', rules: ['hidden-rows'] },
  { number: 15, level: 'fout', rules: ['wrong-folder'] },
  { number: 16, level: 'fout', rules: ['no-header', 'missing-column'], decided: 'told as columns that are missing' },
  { number: 17, level: 'fout', rules: ['empty'], cell: ['id', '', 'soep-en-samen'] },
  { number: 18, level: 'fout', rules: ['id'], cell: ['id', 'Soep Samen'] },
  { number: 19, level: 'fout', rules: ['id-twice', 'between-regions'] },
  { number: 20, level: 'fout', rules: ['id-twice'], decided: 'asked in Verschil and before the zip is made' },
  { number: 21, level: 'fout', rules: ['empty'], cell: ['kort', ''] },
  { number: 22, level: 'fout', rules: ['error-value', 'made-by-excel'], cell: ['naam', '#VERW!'] },
  { number: 23, level: 'let-op', rules: ['mojibake'], cell: ['naam', 'CafÃ© Zo', 'Café Zo'] },
  { number: 24, level: 'let-op', rules: ['lost-letter-maybe'], cell: ['naam', 'Co?rdinatie'] },
  { number: 25, level: 'let-op', rules: ['html'], cell: ['kort', '<p>Samen</p>', 'Samen'] },
  { number: 26, level: 'tip', rules: ['invisible'], cell: ['naam', 'Soep\u200bsamen'] },
  { number: 27, level: 'fout', rules: ['formula'], cell: ['naam', '=A1'], decided: 'a formula may run: it stops' },
  { number: 28, level: 'fout', rules: ['lost-zero'], cell: [NUMBER, '886471920', '088 647 19 20'] },
  { number: 29, level: 'fout', rules: ['rounded-number'], cell: [NUMBER, '5,75E+08'] },
  { number: 30, level: 'tip', rules: ['other-dashes'], cell: [NUMBER, '0186–123456'] },
  { number: 31, level: 'fout', rules: ['bare-remark'], cell: [NUMBER, '0186 12 34 56 tst 2', '0186 12 34 56 (tst 2)'] },
  {
    number: 32,
    level: 'fout',
    rules: ['two-numbers', 'separator'],
    cell: [NUMBER, '0186 12 34 56, 06 12 34 56 78', '0186 12 34 56 | 06 12 34 56 78'],
  },
  {
    number: 33,
    level: 'fout',
    rules: ['foreign-number'],
    cell: [NUMBER, '+32 3 123 45 67'],
    decided: 'no app calls it',
  },
  { number: 34, level: 'fout', rules: ['no-number'], cell: [NUMBER, '0186 1234'] },
  { number: 35, level: 'fout', rules: ['fixed-line'] },
  { number: 36, level: 'tip', rules: ['unconfirmed'] },
  { number: 37, level: 'fout', rules: ['contact-in-text'], cell: ['aanmelden', 'Bel 0186 12 34 56.'] },
  { number: 38, level: 'let-op', rules: ['name-of-person'], cell: ['aanmelden', 'Vraag naar mw. Jansen.'] },
  { number: 39, level: 'fout', rules: ['two-addresses'], cell: ['website', 'https://a.nl, https://b.nl'] },
  { number: 40, level: 'fout', rules: ['loose-sign'], cell: ['website', 'https://a.nl).', 'https://a.nl'] },
  { number: 41, level: 'fout', rules: ['no-address', 'no-mail'], cell: ['website', 'https://a..nl'] },
  { number: 42, level: 'tip', rules: ['plain-http'], cell: ['website', 'http://a.nl'] },
  { number: 43, level: 'fout', rules: ['separator'], cell: ['soort', 'ontmoeting, bewegen', 'ontmoeting | bewegen'] },
  { number: 44, level: 'fout', rules: ['code-by-name'], cell: ['doelgroep', 'Ouderen', 'oudere'] },
  { number: 45, level: 'fout', rules: ['unknown-code'], cell: ['soort', 'ontmoetting'] },
  { number: 46, level: 'tip', rules: ['date-read'], cell: ['geldig_tot', '12-nov-27'] },
  { number: 47, level: 'fout', rules: ['no-date', 'days-swapped'], cell: ['geldig_tot', '31-11-2027'] },
  { number: 48, level: 'let-op', rules: ['check-in-future'], cell: ['gecontroleerd_op', '2027-01-01'] },
  { number: 49, level: 'let-op', rules: ['check-without-name', 'name-without-check'] },
  { number: 50, level: 'tip', rules: ['never-checked', 'check-too-old'], cell: ['gecontroleerd_op', ''] },
  { number: 51, level: 'let-op', rules: ['over', 'ends-soon'], cell: ['geldig_tot', '2026-10-31'] },
  { number: 52, level: 'let-op', rules: ['old-year'], cell: ['omschrijving', 'Stand 2019.'] },
  { number: 53, level: 'fout', rules: ['place-by-name'], cell: ['plaats', 'oud beijerland', 'Oud-Beijerland'] },
  { number: 54, level: 'let-op', rules: ['postcode-elsewhere'] },
  {
    number: 55,
    level: 'fout',
    rules: ['area-by-name', 'area'],
    cell: ['werkgebied', 'GM1963', 'GM1963:Hoeksche Waard'],
  },
  { number: 56, level: 'fout', rules: ['age', 'ages-swapped'], cell: ['leeftijd_min', 'achttien'] },
  { number: 57, level: 'let-op', rules: ['looks-double'] },
  {
    number: 58,
    level: 'tip',
    rules: ['long-sentence', 'hard-word'],
    cell: ['omschrijving', 'U hebt een beschikking.'],
  },
  {
    number: 59,
    level: 'let-op',
    rules: ['no-source'],
    cell: ['bron', ''],
    decided: 'facts without a source ask for a look',
  },
  { number: 60, level: 'fout', rules: ['broken-json', 'region-key', 'key-twice'] },
  { number: 61, level: 'fout', rules: ['region-far', 'region-place'] },
  { number: 62, level: 'fout', rules: ['region-municipality', 'region-postcode', 'region-place'] },
  { number: 63, level: 'fout', rules: ['key-twice', 'definition'] },
];

const { region } = readRegion(readFileSync('src/resources/regions/hoeksche-waard/region.json', 'utf8'));

function saidOf(column: string, text: string) {
  if (!region) throw new Error('the region cannot be read');
  const good = {
    id: 'soep',
    naam: 'Soep en samen',
    kort: 'U eet samen soep.',
    soort: 'ontmoeting',
    doelgroep: 'oudere',
    werkgebied: 'GM1963:Hoeksche Waard',
    telefoon_bevestigd: 'ja',
    website: 'https://a.example/',
    bron: 'https://a.example/',
  };
  const row = { ...good, [column]: text };
  const sheet = { records: [Object.keys(row), Object.values(row)], remarks: [], separator: ';' };
  const { problems, notes } = parseCatalogueSheet(sheet, region, { today: '2026-11-30' });
  return [...problems, ...notes].filter((one) => one.column === column);
}

describe('the rules as they were designed', () => {
  test('are all there, by number', () => {
    expect(DESIGNED.map(({ number }) => number)).toEqual(Array.from({ length: 63 }, (_, at) => at + 1));
  });

  test.each(DESIGNED)('rule $number has its level and its name', ({ rules, level }) => {
    const [first] = rules as readonly [RuleId, ...RuleId[]];
    expect(RULES[first].level).toBe(level);
    expect(rules.every((rule) => RULE_NAMES[rule].length > 5)).toBe(true);
  });

  test.each(DESIGNED.flatMap(({ number, rules, cell }) => (cell ? [{ number, rules, cell }] : [])))(
    'rule $number says what to do, and mends what can be only one thing',
    ({ rules, cell: [column, text, mend] }) => {
      const said = saidOf(column, text).find(({ rule }) => rules.includes(rule));
      expect(said?.message).toMatch(/[.?]$/);
      expect(said?.mend?.value).toBe(mend);
      if (mend) expect(saidOf(column, mend).filter(({ level }) => level === 'fout')).toEqual([]);
    },
  );
});
