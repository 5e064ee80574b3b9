import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cellAt,
  editsBetween,
  insertRow,
  type Records,
  setCells,
  withColumn,
  withoutRow,
} from '../../../../src/beheer/work/edits.ts';

const records = fc.array(fc.array(fc.string({ maxLength: 4 }), { minLength: 1, maxLength: 5 }), {
  minLength: 2,
  maxLength: 9,
});
const edit = fc.record({ row: fc.integer({ min: 1, max: 9 }), index: fc.nat(5), value: fc.string({ maxLength: 4 }) });

describe('a cell that is written', () => {
  test('changes, and nothing else does: every other row is the very same one', () =>
    fc.assert(
      fc.property(records, edit, (before, one) => {
        const after = setCells(before, [one]);
        expect(cellAt(after, one.row, one.index)).toBe(one.value);
        for (const [at, cells] of before.entries()) {
          if (at !== one.row - 1) expect(after[at]).toBe(cells);
          else
            for (const [index, text] of cells.entries()) if (index !== one.index) expect(after[at]?.[index]).toBe(text);
        }
      }),
    ));

  test('is all that differs, and writing the difference back undoes it', () =>
    fc.assert(
      fc.property(records, fc.array(edit, { maxLength: 4 }), (before, edits) => {
        const after = setCells(
          before,
          edits.filter(({ row }) => row <= before.length),
        );
        const back = setCells(after, editsBetween(after, before));
        const text = (all: Records) => all.map((cells) => cells.join('\t').replace(/\t+$/, ''));
        expect(text(back)).toEqual(text(before));
        expect(text(setCells(before, editsBetween(before, after)))).toEqual(text(after));
      }),
    ));

  test('that holds what is written already leaves the row as it is', () => {
    const before = [['a'], ['b']];
    expect(setCells(before, [{ row: 2, index: 0, value: 'b' }])[1]).toBe(before[1]);
  });
});

test('a row comes and goes, and a column comes behind the others', () => {
  const before = [
    ['naam', 'kort'],
    ['a', 'b', 'los'],
  ];
  expect(withoutRow(insertRow(before, 2, ['x']), 2)).toEqual(before);
  expect(withColumn(before, 1, 'soort')[0]).toEqual(['naam', 'kort', '', 'soort']);
});
