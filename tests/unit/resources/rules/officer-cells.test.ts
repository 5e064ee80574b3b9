import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCatalogueSheet, type RuleId, readCsvRecords, readRegion } from '../../../../src/resources/rules/index.ts';

// What hurried hands, spreadsheets and other programs make of a cell: which rule says so, and what it proposes.

const { region } = readRegion(readFileSync('src/resources/regions/hoeksche-waard/region.json', 'utf8'));
const GOOD: Readonly<Record<string, string>> = {
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

function saidOf(column: string, text: string) {
  if (!region) throw new Error('the region cannot be read');
  const row: Readonly<Record<string, string>> = { ...GOOD, [column]: text };
  const records = [Object.keys(row), Object.values(row)];
  const { problems, notes } = parseCatalogueSheet({ records, remarks: [], separator: ';' }, region, {
    today: '2026-11-30',
  });
  return [...problems, ...notes].filter((one) => one.column === column);
}

type Case = readonly [column: string, text: string, rule: RuleId, mend?: string];
const CASES: readonly Case[] = [
  ['website', 'https://a.nl of b.nl', 'two-addresses'],
  ['website', 'a.nl, b.nl', 'two-addresses'],
  ['website', 'a.nl/b.nl', 'two-addresses'],
  ['website', 'zie https://a.nl', 'loose-sign', 'https://a.nl'],
  ['website', 'https://a.nl/soep (info)', 'loose-sign', 'https://a.nl/soep'],
  ['website', 'https://a.nl/een pagina', 'no-address'],
  ['website', 'http//a.nl', 'loose-sign', 'https://a.nl'],
  ['website', 'htps://www.a.nl', 'loose-sign', 'https://www.a.nl'],
  ['website', 'https://a,nl', 'loose-sign', 'https://a.nl'],
  ['website', 'https://a .nl', 'loose-sign', 'https://a.nl'],
  ['website', 'info@a.nl', 'no-address'],
  ['website', 'n.v.t.', 'no-address', ''],
  ['email', 'info(at)a.nl', 'no-mail', 'info@a.nl'],
  ['email', 'info@@a.nl', 'no-mail', 'info@a.nl'],
  ['email', 'info @a.nl', 'no-mail', 'info@a.nl'],
  ['email', 'info@a,nl', 'no-mail', 'info@a.nl'],
  ['email', 'www.a.nl', 'no-mail'],
  ['email', '-', 'no-mail', ''],
  ['telefoon', '886471920', 'lost-zero', '088 647 19 20'],
  ['telefoon', '575123456.0', 'lost-zero', '0575 12 34 56'],
  ['telefoon', '186123456,00', 'lost-zero', '0186 12 34 56'],
  ['telefoon', '31612345678', 'lost-zero', '06 12 34 56 78'],
  ['telefoon', '31186123456 (Wmo)', 'lost-zero', '0186 12 34 56 (Wmo)'],
  ['telefoon', '8001925', 'lost-zero', '0800 1925'],
  ['telefoon', '0186/123456', 'no-number', '0186-123456'],
  ['telefoon', '0900-8212 (20 ct/min', 'no-number', '0900-8212 (20 ct/min)'],
  ['telefoon', '0186 123456 24/7', 'bare-remark', '0186 123456 (24/7)'],
  ['telefoon', '0186 123456 #2', 'bare-remark', '0186 123456 (#2)'],
  ['telefoon', '0186 1234567', 'no-number'],
  ['telefoon', '0186-123456 - 06-12345678', 'separator', '0186-123456 | 06-12345678'],
  ['telefoon', '0186 123456 06 12345678', 'two-numbers', '0186 123456 | 06 12345678'],
  ['telefoon', 'zie website', 'no-number', ''],
  ['website', 'https://192.168.1.4/a', 'no-address'],
  ['website', 'https://a.nl:99999/', 'no-address'],
  [
    'website',
    'https://eur04.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.nl&data=1',
    'loose-sign',
    'https://a.nl',
  ],
  ['email', 'jan.jansen@gmail.com', 'name-of-person'],
  ['telefoon', '06-12345678 (Jan)', 'name-of-person'],
  ['telefoon', '186123456,0', 'lost-zero', '0186 12 34 56'],
  ['telefoon', "'0186123456", 'no-number', '0186123456'],
  ['telefoon', '="0186123456"', 'no-number', '0186123456'],
  ['telefoon', '０186 123456', 'no-number', '0186 123456'],
  ['telefoon', '088 1234567 [optie 2]', 'bare-remark', '088 1234567 (optie 2)'],
  ['soort', 'ontmoeting – bewegen', 'separator', 'ontmoeting | bewegen'],
  ['leeftijd_min', 'geen', 'age', ''],
  ['geldig_tot', '31-12-0026', 'no-date'],
  ['geldig_tot', '31-12-2206', 'no-date'],
  ['geldig_tot', 't/m 31-12-2027', 'date-read'],
  ['postcode', '3262 SS', 'postcode'],
  ['naam', 'test', 'empty'],
  ['naam', '2026-11-12', 'made-by-excel'],
  ['naam', '_x000D_Soep', 'html', 'Soep'],
  ['kort', 'n.v.t.', 'empty'],
  ['kort', 'WAAR', 'made-by-excel'],
  ['kort', '[b]Samen[/b] eten.', 'html', 'Samen eten.'],
  ['omschrijving', '-', 'filler', ''],
  ['omschrijving', 'Volgt nog', 'filler', ''],
  ['tijden_toelichting', '0,395833333333333', 'made-by-excel', '9.30 uur'],
  ['soort', 'ontmoeting + bewegen', 'separator', 'ontmoeting | bewegen'],
  ['soort', 'ontmoeting • bewegen', 'separator', 'ontmoeting | bewegen'],
  ['soort', 'ontmoeting bewegen', 'separator', 'ontmoeting | bewegen'],
  ['soort', '1. ontmoeting 2. bewegen', 'separator', 'ontmoeting | bewegen'],
  ['soort', 'zingeving en rouw', 'code-by-name', 'zingeving-rouw'],
  ['talen', 'nl/en', 'separator', 'nl | en'],
  ['talen', 'Nederlands+Turks', 'separator', 'nl | tr'],
  ['leeftijd_min', '55 plus', 'age', '55'],
  ['leeftijd_min', '18-65', 'age'],
  ['leeftijd_min', '200', 'age'],
  ['werkgebied', 'GM1963 Hoeksche Waard', 'area-by-name', 'GM1963:Hoeksche Waard'],
  ['plaats', 'Puttershoek/Maasdam', 'unknown-place'],
  ['geldig_tot', 'doorlopend', 'no-date', ''],
  ['geldig_tot', 'voor onbepaalde tijd', 'no-date', ''],
  ['geldig_tot', '00-01-1900', 'no-date', ''],
  ['geldig_tot', 'eind 2027', 'no-date'],
  ['geldig_tot', 'mrt-27', 'no-date'],
  ['geldig_tot', '20271112', 'date-read'],
  ['geldig_tot', '46700,5', 'date-read'],
  ['naam', '#BLOKKEREN!', 'error-value'],
  ['naam', 'Fout:502', 'error-value'],
  ['naam', 'Samen #VERW! eten', 'error-value'],
  ['naam', '[object Object]', 'error-value'],
  ['naam', 'Caf‚ Zo‰', 'mojibake', 'Café Zoë'],
  ['naam', 'CafŽ', 'mojibake', 'Café'],
  ['naam', 'Co├Ârdinatie', 'mojibake', 'Coördinatie'],
  ['naam', 'Zo\u00c2\u00a0samen', 'mojibake', 'Zo samen'],
  ['naam', 'Aan \u0091t Spui', 'mojibake', 'Aan ‘t Spui'],
  ['naam', 'CafÃ Zo', 'lost-letter-maybe'],
  ['kort', 'Samen **eten**.', 'html', 'Samen eten.'],
  ['kort', '[Samen eten](https://a.nl)', 'html', 'Samen eten'],
  ['kort', 'Samen\\neten', 'html', 'Samen\neten'],
  ['kort', 'Dag {{naam}}', 'html'],
  ['kort', 'Samen eten &raquo;', 'html', 'Samen eten »'],
  ['omschrijving', 'Neem contact op met Marieke.', 'name-of-person'],
  ['omschrijving', 'Mevrouw Van Dam helpt u.', 'name-of-person'],
  ['omschrijving', 'Dokter Jansen komt langs.', 'name-of-person'],
  ['omschrijving', 'Mail info [at] a.nl.', 'contact-in-text'],
];

describe('a cell as it should not be', () => {
  test.each(CASES)('%s: %s', (...given) => {
    const [column, text, rule, mend] = given as unknown as Case;
    const said = saidOf(column, text);
    expect(said.map((one) => one.rule)).toContain(rule);
    expect(said.find((one) => one.rule === rule)?.mend?.value).toBe(mend);
    // What is proposed is right: nothing is wrong with it any more.
    if (mend) expect(saidOf(column, mend).filter(({ level }) => level === 'fout')).toEqual([]);
  });

  test.each([
    ['kort', 'Voor wie < 18 jaar of > 65 jaar is.'],
    ['kort', 'U eet soep & brood.'],
    ['naam', "Café Zoë aan 't Spui"],
    ['naam', 'Huis “De Linde” • ‘t Spui'],
    ['naam', 'SÃO-club'],
    ['kosten_toelichting', 'geen'],
    ['toegankelijk', 'nee'],
    ['naam', 'Test uw gehoor'],
    ['email', 'wandelgroep@gmail.com'],
    ['telefoon', '0186 12 34 56 (ma-vr)'],
    ['postcode', '3262  AB'],
    ['postcode', '3262-ab'],
    ['omschrijving', 'Loop binnen op de Kerkstraat 12, 3262 AB. KvK 12345678.'],
    ['omschrijving', 'Neem contact op met het Wmo-loket.'],
  ])('%s: %s is fine', (column, text) => {
    expect(saidOf(column, text).filter(({ rule }) => rule !== 'postcode-elsewhere')).toEqual([]);
  });
});

describe('a list as it should not be', () => {
  const saidOfText = (text: string) => {
    if (!region) throw new Error('the region cannot be read');
    const { entries, problems } = parseCatalogueSheet(readCsvRecords(text), region, { today: '2026-11-30' });
    return { ids: entries.map(({ id }) => id), problems: problems.map(({ row, message }) => `${row}: ${message}`) };
  };
  const header = Object.keys(GOOD);
  const row = (id: string): string => Object.values({ ...GOOD, id, naam: `Samen ${id}` }).join(';');

  test('a line sep= that tells another sign than the one that is used does not matter', () => {
    expect(saidOfText(`sep=,\n${header.join(';')}\n${row('a')}`)).toEqual({ ids: ['a'], problems: [] });
  });

  test('what stands in brackets behind the name of a column explains it', () => {
    const explained = header.map((name) => `${name} (verplicht)`).join(';');
    expect(saidOfText(`${explained}\n${row('a')}`)).toEqual({ ids: ['a'], problems: [] });
  });

  test('names of columns that come back halfway are told once', () => {
    expect(saidOfText(`${header.join(';')}\n${row('a')}\n${header.join(';')}\n${row('b')}`)).toEqual({
      ids: ['a', 'b'],
      problems: ['3: Hier staan de kolomnamen nog een keer. Haal deze rij weg.'],
    });
  });
});

describe('a header as it should not be', () => {
  const { kort: _, ...without } = GOOD;

  /** What is said of a list of one row whose columns have these names. */
  function saidOfColumns(row: Readonly<Record<string, string>>, ...more: readonly (readonly [string, string])[]) {
    if (!region) throw new Error('the region cannot be read');
    const cells = [...Object.entries(row), ...more];
    const records = [cells.map(([name]) => name), cells.map(([, cell]) => cell)];
    const { problems, notes } = parseCatalogueSheet({ records, remarks: [], separator: ';' }, region, {
      today: '2026-11-30',
    });
    return [...problems, ...notes].map(({ rule, message }) => `${rule}: ${message}`);
  }

  test.each<[string, string, string]>([
    ['naam', 'Soep', 'column-twice: Deze kolom staat er twee keer (B en J). Haal er één weg.'],
    ['telefoonnummer', '0186 123456', 'renamed-column: Deze kolom lezen wij als telefoon. U hoeft niets te doen.'],
    ['', 'los', 'unknown-column: Kolom J heeft geen naam: 1 cel gaat niet mee.'],
    ['kleur', 'rood', 'unknown-column: Deze kolom is onbekend: 1 cel gaat niet mee.'],
    ['omschrijvin', 'Soep.', 'unknown-column: Deze kolom is onbekend: 1 cel gaat niet mee. Bedoelt u omschrijving?'],
    ['contactpersoon', 'J. Jansen', 'people-column: Dit lijkt een kolom met namen van mensen (1 cel).'],
  ])('a column “%s”', (name, cell, message) => {
    const said = saidOfColumns(GOOD, [name, cell]);
    expect(said.filter((one) => one.startsWith(message))).toHaveLength(1);
  });

  test('a column that must be there is asked for, by the one that is nearest to it', () => {
    expect(saidOfColumns(without)).toContain('missing-column: De kolom kort ontbreekt. Voeg hem toe in rij 1.');
    expect(saidOfColumns(without, ['kort!', 'U eet soep.'])).not.toContain(
      'missing-column: De kolom kort ontbreekt. Voeg hem toe in rij 1.',
    );
  });
});
