import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkList, newMemory } from '../../../../src/beheer/work/check-list.ts';
import { setCells } from '../../../../src/beheer/work/edits.ts';
import { withAgeing } from '../../../../src/resources/index.ts';
import { parseCatalogueSheet, readCsvRecords, readRegion, type Sheet } from '../../../../src/resources/rules/index.ts';

const FOLDER = 'src/resources/regions/hoeksche-waard';
const sheet = readCsvRecords(readFileSync(`${FOLDER}/catalogue.csv`, 'utf8'));
const { region } = readRegion(readFileSync(`${FOLDER}/region.json`, 'utf8'));
if (!region) throw new Error('the region cannot be read');
const options = { today: '2026-11-30' };
const at = (column: string) => sheet.records[0]?.indexOf(column) ?? -1;

const said = (list: Sheet) => {
  const { problems, notes, entries } = parseCatalogueSheet(list, region, options);
  return { reports: [...problems, ...notes], entries: entries.map((entry) => withAgeing(entry, region)) };
};

const NEVER = () => false;

describe('a list that is checked in pieces', () => {
  test('is told what the rule book says, also after a cell changed and rows are not read again', async () => {
    const memory = newMemory();
    await checkList(sheet, region, options, memory, NEVER);
    const edits = [
      { row: 5, index: at('telefoon'), value: '186123456' },
      { row: 9, index: at('soort'), value: 'Mensen ontmoeten, oppas' },
      { row: 12, index: at('id'), value: '' },
      { row: 20, index: at('telefoon_bevestigd'), value: 'nee' },
    ];
    let records = sheet.records;
    for (const edit of edits) {
      records = setCells(records, [edit]);
      const changed = { ...sheet, records };
      const checked = await checkList(changed, region, options, memory, NEVER);
      const expected = said(changed);
      expect(checked?.entries).toEqual(expected.entries);
      expect(new Set(checked?.reports.map((one) => JSON.stringify(one)))).toEqual(
        new Set(expected.reports.map((one) => JSON.stringify(one))),
      );
    }
  });

  test('names the rows as the spreadsheet does when one comes in between', async () => {
    const memory = newMemory();
    await checkList(sheet, region, options, memory, NEVER);
    const records = [...sheet.records.slice(0, 4), sheet.records[0]?.map(() => 'x') ?? [], ...sheet.records.slice(4)];
    const checked = await checkList({ ...sheet, records }, region, options, memory, NEVER);
    expect(new Set(checked?.reports.map(({ row }) => row))).toEqual(
      new Set(said({ ...sheet, records }).reports.map(({ row }) => row)),
    );
  });

  test('stops when something newer is asked', async () => {
    const long = {
      ...sheet,
      records: [sheet.records[0] ?? [], ...Array.from({ length: 30 }, () => sheet.records.slice(1, -1)).flat()],
    };
    expect(await checkList(long, region, options, newMemory(), () => true)).toBeUndefined();
  });
});
