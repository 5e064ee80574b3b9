import { readFileSync } from 'node:fs';
import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { followWork } from '../../../../src/beheer/keep/follow-work.ts';
import { holdAlone } from '../../../../src/beheer/keep/hold-alone.ts';
import { keepList, keptList } from '../../../../src/beheer/keep/kept-lists.ts';
import { mend } from '../../../../src/beheer/table/acts.ts';
import { setCells } from '../../../../src/beheer/work/edits.ts';
import { createWork, type Work } from '../../../../src/beheer/work/work.ts';
import { readRegion } from '../../../../src/resources/rules/index.ts';
import { lockManager } from '../../../support/lock-manager.ts';
import { seeded } from '../../../support/mistakes.ts';

vi.mock('../../../../src/beheer/keep/kept-lists.ts', () => ({
  keepList: vi.fn(() => Promise.resolve()),
  keptList: vi.fn(() => Promise.resolve(undefined)),
}));

const { region } = readRegion(readFileSync('src/resources/regions/hoeksche-waard/region.json', 'utf8'));
if (!region) throw new Error('the region cannot be read');
const { records } = seeded();
const opened = { fileName: 'hulp.xlsx', sheet: { records, remarks: [], separator: '\t' }, region };
const newWork = () => createWork(opened, signal({ today: '2026-11-30', national: [] }));

const settled = (work: Work) => vi.waitFor(() => expect(work.isChecking.value).toBe(false), { timeout: 10_000 });
const told = ({ checked }: Work) =>
  checked.value.reports.map(({ row, column, rule, level }) => `${row} ${column} ${rule} ${level}`);

test('steps back and forth tell the same of the list as when it was first so', async () => {
  const work = newWork();
  await settled(work);
  const before = told(work);
  expect(mend(work, work.checked.value.reports)).toBeGreaterThan(2);
  await settled(work);
  const after = told(work);
  expect(after.length).toBeLessThan(before.length);
  work.undo();
  await settled(work);
  expect(work.sheet.value.records).toBe(records);
  expect(told(work)).toEqual(before);
  work.redo();
  await settled(work);
  expect(told(work)).toEqual(after);
  work.change(setCells(work.sheet.value.records, [{ row: 3, index: 2, value: 'x' }]), 'x');
  work.undo();
  work.undo();
  work.redo();
  await settled(work);
  expect(told(work)).toEqual(after);
  work.stop();
});

test('what this browser keeps goes back too, when the last change is undone', async () => {
  const work = newWork();
  const { keeping, stop } = followWork(work, opened);
  work.change(setCells(records, [{ row: 3, index: 2, value: 'x' }]), 'x');
  await vi.waitFor(() => expect(keeping.value).toBe('kept'), { timeout: 5000 });
  work.undo();
  expect(keeping.value).toBe('waits');
  await vi.waitFor(() => expect(keeping.value).toBe('kept'), { timeout: 5000 });
  expect(vi.mocked(keepList).mock.lastCall?.[0].records).toBe(records);
  stop();
  work.stop();
});

test('what this browser keeps of other work is put aside only when someone says so', async () => {
  const before = {
    ...opened,
    id: 'hoeksche-waard',
    regionText: undefined,
    records: [['naam'], ['Ander werk']],
    at: 0,
  };
  vi.mocked(keptList).mockResolvedValueOnce(before);
  vi.mocked(keepList).mockClear();
  const work = newWork();
  const followed = followWork(work, opened);
  work.change(setCells(records, [{ row: 3, index: 2, value: 'x' }]), 'x');
  await vi.waitFor(() => expect(followed.keeping.value).toBe('other-work'), { timeout: 5000 });
  expect(followed.before.value).toBe(before);
  expect(keepList).not.toHaveBeenCalled();
  followed.replace();
  await vi.waitFor(() => expect(followed.keeping.value).toBe('kept'), { timeout: 5000 });
  expect(followed.before.value).toBeUndefined();
  followed.stop();
  work.stop();
});

test('of two tabs one keeps a list, and the other says that it does not', async () => {
  const locks = lockManager();
  const [first, second] = [holdAlone('beheer-x', locks), holdAlone('beheer-x', locks)];
  expect([await first.isOurs(), await first.isOurs(), await second.isOurs()]).toEqual([true, true, false]);
  first.letGo();
  await vi.waitFor(async () => expect(await second.isOurs()).toBe(true));
});
