import { expect, test } from 'vitest';
import { emptyList, readSheetFile, xlsxOf } from '../../../src/catalogue-files/index.ts';
import { COLUMNS } from '../../../src/resources/rules/index.ts';
import { unzip } from '../../support/unzip.ts';

const COLUMNS_HERE = ['id', 'telefoon', 'postcode', 'gecontroleerd_op', 'leeftijd_min', 'adres'];
const RECORDS = [
  COLUMNS_HERE,
  ['a', '0186123456', '3262 AB', '2026-11-12', '18', '12'],
  ['b', '088', '0123', '12-11-2026', '018', '007'],
  ['2026-11-12', '2026-11-12', '', '1899-01-01', '', '1-2'],
];

async function sheetsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const files = unzip(Buffer.from(bytes));
  return [...files].filter(([path]) => /worksheets\/sheet\d+\.xml$/.test(path)).map(([, xml]) => xml.toString('utf8'));
}
const cell = (xml: string, at: string): string => new RegExp(`<c r="${at}"[^>]*?(/>|>.*?</c>)`).exec(xml)?.[0] ?? '';

test('a day is a day and an age a number for the spreadsheet; what has a zero in front is text', async () => {
  const [xml = ''] = await sheetsOf(await xlsxOf(RECORDS, new Map()));
  // The number of days since 1900, as spreadsheets count them.
  expect(cell(xml, 'D2')).toMatch(/<v>46338<\/v>/);
  expect(cell(xml, 'D2')).not.toContain('t=');
  expect(cell(xml, 'E2')).toMatch(/<v>18<\/v>/);
  for (const at of ['B2', 'C2', 'F2', 'B3', 'C3', 'D3', 'E3', 'F3', 'A4', 'B4', 'D4', 'F4']) {
    expect(cell(xml, at), at).toMatch(/t="(s|inlineStr|str)"/);
  }
});

test('what comes back is what was saved, to the last zero', async () => {
  const read = await readSheetFile('x.xlsx', await xlsxOf(RECORDS, new Map()));
  const records = 'sheet' in read ? read.sheet.records : [];
  expect(records.map((cells) => COLUMNS_HERE.map((_, i) => cells[i] ?? ''))).toEqual(RECORDS);
});

test('the empty list has what to fill in at every column, and lists to choose from', async () => {
  const explained = new Map<string, string>(COLUMNS.map((column) => [column, `Zo vult u ${column} in.`]));
  const [list = '', help = '', codes = ''] = await sheetsOf(await emptyList(explained));
  expect(list.match(/<dataValidation [^>]*prompt="[^"]*Zo vult u/g)).toHaveLength(COLUMNS.length);
  expect(list.match(/<dataValidation [^>]*type="list"/g)?.length).toBeGreaterThan(8);
  expect(list).toContain('Codes!$A$2');
  expect([help, codes].every((xml) => xml.includes('<row'))).toBe(true);
});
