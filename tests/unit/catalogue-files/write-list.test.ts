import fc from 'fast-check';
import { writeOds } from 'hucre/ods';
import { describe, expect, test } from 'vitest';
import { csvOf, readSheetFile, xlsxOf } from '../../../src/catalogue-files/index.ts';
import { COLUMNS } from '../../../src/resources/rules/index.ts';

type Records = readonly (readonly string[])[];

/** Cells as people write them, and the worst of them. */
const cell = fc.oneof(
  fc.constantFrom(
    '',
    'ja',
    '0186 12 34 56',
    '=1+1',
    '088',
    '5,75E+08',
    'a;b',
    'a,b',
    '"',
    '""',
    ' a ',
    'sep=;',
    '#N/B',
    '1\n2',
    '2026-11-30',
    '\t',
    'Café',
    '€',
    "'s",
    '\uFEFF',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/[\p{Cc}\p{Cn}\p{Cs}]/gu, '')),
);

const header = fc.shuffledSubarray([...COLUMNS], { minLength: 4 });
const sheet = header.chain((columns) =>
  fc
    .array(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), { minLength: 1, maxLength: 8 })
    .map((rows): Records => [columns, ...rows]),
);

/** Empty cells and rows at the end say nothing: a spreadsheet does not keep them. */
function trimmed(records: Records): Records {
  const rows = records.map((cells) => cells.slice(0, cells.findLastIndex((text) => text !== '') + 1));
  return rows.slice(0, rows.findLastIndex((cells) => cells.length > 0) + 1);
}

async function readBack(name: string, content: string | Uint8Array): Promise<Records> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const read = await readSheetFile(name, bytes);
  if ('problem' in read) throw new Error(read.problem.message);
  return trimmed(read.sheet.records);
}

describe('a list that is saved and opened again', () => {
  test('has every cell as it was, as CSV', () =>
    fc.assert(
      fc.asyncProperty(sheet, async (records) => {
        expect(await readBack('catalogue.csv', csvOf(records))).toEqual(trimmed(records));
      }),
    ));

  test('has every cell as it was, as XLSX', () =>
    fc.assert(
      fc.asyncProperty(sheet, async (records) => {
        expect(await readBack('catalogue.xlsx', await xlsxOf(records, new Map()))).toEqual(trimmed(records));
      }),
      { numRuns: 40 },
    ));

  test('has every cell that an ODS file has, saved as XLSX and as CSV', () =>
    fc.assert(
      fc.asyncProperty(sheet, async (records) => {
        const ods = await writeOds({ sheets: [{ name: 'Hulp', rows: records.map((cells) => [...cells]) }] });
        const read = await readBack('lijst.ods', ods);
        expect(await readBack('catalogue.xlsx', await xlsxOf(read, new Map()))).toEqual(read);
        expect(await readBack('catalogue.csv', csvOf(read))).toEqual(read);
      }),
      { numRuns: 40 },
    ));

  test('keeps a title above the names of the columns', async () => {
    const records = [['Onze lijst'], [...COLUMNS], COLUMNS.map((column) => `${column} 1`)];
    expect(await readBack('catalogue.xlsx', await xlsxOf(records, new Map(), 1))).toEqual(records);
    expect(await readBack('catalogue.csv', csvOf(records))).toEqual(records);
  });
});
