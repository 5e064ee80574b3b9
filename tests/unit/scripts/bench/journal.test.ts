import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openJournal } from '../../../../scripts/bench/road/journal.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'journal-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const path = () => join(folder, 'deep', 'rounds.json');

test('a run that stopped goes on where it was', async () => {
  expect(await openJournal(path(), true).once('a', async () => 1)).toBe(1);
  const later = openJournal(path(), false);
  expect(await later.once('a', async () => 2)).toBe(1);
  expect(await later.once('b', async () => 3)).toBe(3);
});

test('a new run measures all anew, and what failed is measured again', async () => {
  await openJournal(path(), true).once('a', async () => 1);
  const anew = openJournal(path(), true);
  await expect(anew.once('a', () => Promise.reject(new Error('closed')))).rejects.toThrow('closed');
  expect(await anew.once('a', async () => 2)).toBe(2);
});
