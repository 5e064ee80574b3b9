import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readRegionPacks } from '../../../../scripts/build/build-pack.ts';

const FOLDER = 'tests/fixtures/operator';
const TODAY = '2026-11-30';

/** What the command says of a folder, without what these lists lack: sources, a check with the provider, ways to reach them. */
async function said(name: string): Promise<readonly string[]> {
  const { problems, notes } = await readRegionPacks(`${FOLDER}/${name}`, TODAY);
  const lines = [...problems, ...notes].map((line) => line.replace(/(\w): .*?operator\/[^,:]*\/(?=[^/]*[,:])/, '$1: '));
  return lines.filter((line) => !/geen bron|nog nooit nagekeken|Dit lijkt dezelfde hulp|niet te bereiken/.test(line));
}

const has = (...parts: readonly string[]) => expect.stringMatching(new RegExp(parts.join('.*'), 's'));

/** Of each folder: everything that is said, in order. */
const CASES: readonly (readonly [folder: string, lines: readonly unknown[]])[] = [
  [
    '01-row-swallowed',
    [has('^Fout: catalogue.csv, rij 2, kolom kort', 'hele volgende rij', 'b;Soep en samen', 'aanhalingsteken')],
  ],
  [
    '02-two-websites-in-one-cell',
    [
      has('rij 2, kolom website', 'twee webadressen'),
      has('rij 3, kolom website', 'twee webadressen'),
      has('rij 4, kolom website', 'twee webadressen'),
      has('rij 5, kolom website', 'twee punten'),
      has('rij 6, kolom website', 'hoort een punt'),
      has('rij 7, kolom website', 'Schrijf https://a.example/pagina\\.$'),
      has('rij 8, kolom website', 'Schrijf https://a.example/\\.$'),
    ],
  ],
  [
    '03-mojibake',
    [
      has('^Let op: .*rij 2, kolom naam', 'Bedoelt u “Café Zoë”'),
      has('rij 2, kolom kort', 'Bedoelt u “Koffie in een café.”'),
    ],
  ],
  [
    '04-excel-error-values',
    [
      has('^Fout: .*rij 2, kolom naam: “#VERW!”', 'foutwaarde'),
      has('kolom kort: “#NAAM\\?”', 'foutwaarde'),
      has('kolom tijden_toelichting: “#WAARDE!”', 'foutwaarde'),
      has('kolom plaats: “#N/B”', 'foutwaarde'),
    ],
  ],
  [
    '06-freshness-is-silent',
    [
      has('^Let op: .*rij 2, kolom geldig_tot', 'verlopen'),
      has('^Let op: .*rij 3, kolom gecontroleerd_op', 'laat deze rij niet meer zien', 'Minder zeker'),
      has('^Let op: .*rij 4, kolom gecontroleerd_door', 'wie het nakeek'),
      has('^Let op: .*rij 5, kolom gecontroleerd_op', 'wanneer'),
      has('^Let op: .*rij 6, kolom gecontroleerd_op', 'moet nog komen'),
    ],
  ],
  ['07-title-row-above-header', [has('^Let op: .*rij 1', 'Sociale kaart Zutphen 2026', 'rij 3', 'weg')]],
  ['08-excel-sep-line', [has('^Tip: .*rij 1', 'van Excel zelf')]],
  [
    '09-lost-zero',
    [
      has('^Fout: .*rij 2, kolom telefoon', 'eerste nul is weg', 'Schrijf 0575 12 34 56', 'Tekst'),
      has('rij 3, kolom telefoon', 'Schrijf 06 12 34 56 78'),
      has('rij 4, kolom telefoon', 'Schrijf 0575 12 34 56'),
      has('rij 5, kolom telefoon', 'Schrijf 0800 1925'),
      has('rij 6, kolom telefoon', 'groot getal', 'Tekst'),
    ],
  ],
  [
    '11-lists-and-labels',
    [
      has('rij 2, kolom soort', 'een komma', 'ontmoeting \\| bewegen'),
      has('rij 3, kolom soort', 'een puntkomma', 'ontmoeting \\| bewegen'),
      has('rij 4, kolom soort', 'een schuine streep', 'ontmoeting \\| bewegen'),
      has('rij 8, kolom talen', 'nl \\| tr'),
      has('rij 9, kolom talen', 'een komma', 'nl \\| tr'),
      has('rij 5, kolom doelgroep', 'Bedoelt u oudere\\?'),
      has('rij 6, kolom doelgroep', 'Bedoelt u dementie\\?'),
      has('rij 7, kolom soort', 'Bedoelt u ontmoeting\\?'),
      has('rij 11, kolom leeftijd_min', '18\\.$'),
      has('rij 12, kolom leeftijd_min', '18\\.$'),
      has('rij 13, kolom wie_betaalt', 'kosten_toelichting', 'zelf'),
      has('^Tip: .*rij 14, kolom soort', 'twee keer'),
    ],
  ],
  [
    '12-remark-without-brackets',
    [
      has('rij 4, kolom telefoon', 'tussen haakjes', '0900 8212 \\(€ 0,20 per minuut\\)'),
      has('rij 5, kolom telefoon', 'tussen haakjes', '0900-8212 \\(€ 0,20 p.m.\\)'),
    ],
  ],
  ['13-xlsx-instead-of-csv', [has('catalogue.csv ontbreekt', 'catalogue.xlsx', 'CSV UTF-8')]],
  [
    '15-html-in-text',
    [
      has('rij 2, kolom kort', 'code van een website', 'Samen eten. Elke dinsdag & donderdag'),
      has('rij 2, kolom omschrijving', '“Kom langs!”'),
    ],
  ],
  [
    '16-date-tips-flood',
    [
      has('^Tip: .*90 telefoonnummers', 'rij 2 tot en met 91'),
      has('^Tip: .*180 datums gelezen als dag-maand-jaar', '90 in'),
    ],
  ],
  ['18-region-json/comma-at-end', [has('region.json, regel 1', 'komma te veel')]],
  [
    '18-region-json/municipality-as-text',
    [has('region.json, regel 1, municipalities', '"code": "GM0301", "name": "Zutphen"')],
  ],
  ['18-region-json/notepad-bom', []],
  ['18-region-json/phone-as-text', [has('region.json, regel 1, phone', '{ "number": "14 0575", "dial": "140575" }')]],
  ['18-region-json/three-mistakes', [has('collected', '"2026-11"'), has('pc4', '\\["7201"\\]'), has('lat', '52.139')]],
  ['18-region-json/wrong-key', [has('naam', 'Bedoelt u name\\?'), has('pc4', '\\["7201"\\]')]],
  ['20-wrong-folder/zutphen', [has('geen map van een regio', 'map erboven')]],
  ['20-wrong-folder/zutphen/catalogue.csv', [has('geen map')]],
  ['nowhere', [has('bestaat niet')]],
];

describe('the files of an operator', () => {
  test.each(CASES)('%s', async (folder, lines) => {
    expect(await said(folder)).toEqual(lines);
  });

  test('a whole list as a spreadsheet exports it needs no more than its real mistakes', async () => {
    const lines = await said('21-new-region-zutphen');
    expect(lines.filter((line) => line.startsWith('Fout'))).toEqual([]);
  });
});

describe('a region that was made from another one', () => {
  let folder = '';
  const copyAs = (id: string, change: (csv: string) => string) => {
    cpSync('src/resources/regions/hoeksche-waard', join(folder, 'hoeksche-waard'), { recursive: true });
    cpSync('src/resources/regions/hoeksche-waard', join(folder, id), { recursive: true });
    cpSync('src/resources/regions/nl', join(folder, 'nl'), { recursive: true });
    const [csv, json] = ['catalogue.csv', 'region.json'].map((name) => join(folder, id, name)) as [string, string];
    writeFileSync(csv, change(readFileSync(csv, 'utf8')));
    writeFileSync(json, readFileSync(json, 'utf8').replace('"id": "hoeksche-waard"', `"id": "${id}"`));
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'regions-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is told once which postcodes it shares, and that one of both may be left out', async () => {
    copyAs('lochem', (csv) => csv);
    const { problems } = await readRegionPacks(folder, TODAY);
    const shared = problems.filter((line) => line.includes('postcode'));
    expect(shared).toEqual([
      has('lochem', 'postcodes staan ook in de regio hoeksche-waard', 'laat een van beide mappen weg'),
    ]);
  });

  test('hears which id a way in now has', async () => {
    copyAs('lochem', (csv) => csv.replace(/^(?!id)(?=[a-z0-9-]+[;,])/gm, 'l-'));
    const { problems } = await readRegionPacks(folder, TODAY);
    expect(problems).toContainEqual(has('“wmo-loket-hoeksche-waard”', 'Bedoelt u l-wmo-loket-hoeksche-waard'));
  });
});
