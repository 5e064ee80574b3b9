import { expect, test } from 'vitest';
import { inOneTab } from '../../../../src/app/platform/one-tab.ts';
import { lockManager } from '../../../support/lock-manager.ts';

test('work is done in one tab at a time, again when that is free, and under other names beside it', async () => {
  const locks = lockManager();
  const door = new EventTarget();
  const opened = new Promise<string>((resolve) => door.addEventListener('open', () => resolve('first')));
  const busy = inOneTab('a', () => opened, locks);
  expect(await inOneTab('a', async () => 'second', locks)).toBeUndefined();
  expect(await inOneTab('b', async () => 'other', locks)).toBe('other');
  door.dispatchEvent(new Event('open'));
  expect(await busy).toBe('first');
  expect(await inOneTab('a', async () => 'third', locks)).toBe('third');
});

test('work is done where a browser has no locks, and a failure lets the next one in', async () => {
  expect(await inOneTab('a', async () => 1, undefined)).toBe(1);
  const locks = lockManager();
  await expect(inOneTab('a', () => Promise.reject(new Error('no')), locks)).rejects.toThrow('no');
  expect(await inOneTab('a', async () => 2, locks)).toBe(2);
});
