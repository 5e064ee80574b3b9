import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readRegionPacks } from '../../../../scripts/build/build-pack.ts';
import { explainedColumns } from '../../../../scripts/build/column-help.ts';
import { contentOf } from '../../../../scripts/build/content-folder.mjs';
import { beginContent, makeRegion, readAsked } from '../../../../scripts/cli/new-region.ts';
import { readWorkbook } from '../../../../src/catalogue-files/workbook.ts';
import { COLUMNS } from '../../../../src/resources/csv/columns.ts';

const NOW = new Date('2026-12-01T10:00:00Z');
const ZUTPHEN = { id: 'zutphen', name: 'Zutphen', municipalities: [{ code: 'GM0301', name: 'Zutphen' }] };
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'regions-'));
});
afterEach(() => rmSync(root, { recursive: true }));
const sheets = async () => readWorkbook(readFileSync(join(root, 'zutphen', 'catalogue.xlsx')), 'xlsx');

test('the manual explains every column', () => {
  const explained = explainedColumns(readFileSync('docs/catalogue.md', 'utf8'));
  expect(COLUMNS.filter((column) => !explained.get(column))).toEqual([]);
  expect(explained.get('telefoon_bronnen')).toContain('(2026-09) | https://gids.nl');
});

test('a new region has a file to complete and an empty list, in which only rows and villages are missing', async () => {
  await makeRegion(root, ZUTPHEN, NOW);
  const { problems, notes } = await readRegionPacks(root, '2026-12-01');
  expect(problems).toEqual([expect.stringMatching(/catalogue\.xlsx.*rij/)]);
  expect(notes.filter((line) => line.startsWith('Let op'))).toEqual([expect.stringMatching(/nog geen dorpen/)]);
  expect(JSON.parse(readFileSync(join(root, 'zutphen', 'region.json'), 'utf8'))).toEqual({
    ...ZUTPHEN,
    collected: '2026-12',
    places: [],
  });
});

test('the list has the columns, their explanations and the codes', async () => {
  await makeRegion(root, ZUTPHEN, NOW);
  const [list, explanation, codes] = await sheets();
  expect(list?.records[0]).toEqual([...COLUMNS]);
  expect(explanation?.records).toHaveLength(COLUMNS.length + 1);
  expect(codes?.records[1]).toContain('respijt-thuis');
});

test.each([
  [['zutphen'], /region:new -- ID NAAM/],
  [['Zutphen', 'Zutphen', 'GM0301:Zutphen'], /kleine letters/],
  [['zutphen', 'Zutphen', 'Zutpen'], /“Zutpen” kennen wij niet.*\n {2}GM0301:Zutphen/],
  [['bergen', 'Bergen', 'Bergen'], /GM0893:Bergen \(Limburg\)/],
])('says how it is asked when it was asked otherwise: %j', (args, said) => {
  expect(readAsked(args)).toMatch(said);
});

test('reads more than one municipality', () => {
  expect(readAsked(['graafschap', 'De Graafschap', 'Zutphen', 'GM0262:Lochem'])).toEqual({
    id: 'graafschap',
    name: 'De Graafschap',
    municipalities: [
      { code: 'GM0301', name: 'Zutphen' },
      { code: 'GM0262', name: 'Lochem' },
    ],
  });
});

test('leaves a region that is there alone', async () => {
  await makeRegion(root, ZUTPHEN, NOW);
  writeFileSync(join(root, 'zutphen', 'region.json'), 'mine');
  await expect(makeRegion(root, ZUTPHEN, NOW)).rejects.toThrow(/bestaat al/);
  expect(readFileSync(join(root, 'zutphen', 'region.json'), 'utf8')).toBe('mine');
});

test('begins the own folder of a deployment where it is not there yet or empty, and touches no other', async () => {
  for (const folder of [root, join(root, 'nieuw')]) {
    beginContent(folder);
    const { regions } = contentOf('.', { ADEMRUIMTE_CONTENT: folder });
    expect(regions).toBe(join(folder, 'regions'));
    await makeRegion(regions, ZUTPHEN, NOW);
  }
  const other = mkdtempSync(join(root, 'foto-'));
  writeFileSync(join(other, 'foto.txt'), '');
  beginContent(other);
  expect(() => contentOf('.', { ADEMRUIMTE_CONTENT: other })).toThrow('heeft geen van deze');
  expect(() => beginContent('')).not.toThrow();
});
