import { expect, test } from 'vitest';
import { onceFor } from '../../../src/shared/once-for.ts';

test('work for a key is done once, also for who asks while it is being done', async () => {
  const asked: string[] = [];
  const load = onceFor(async (about: string) => {
    asked.push(about);
    return about.toUpperCase();
  });
  expect(await Promise.all([load('a'), load('a'), load('b')])).toEqual(['A', 'A', 'B']);
  expect(await load('a')).toBe('A');
  expect(asked).toEqual(['a', 'b']);
});

test('work that failed is tried again by who asks again', async () => {
  let tries = 0;
  const load = onceFor(async (about: string) => {
    tries += 1;
    if (tries === 1) throw new Error('no network');
    return about;
  });
  await expect(load('a')).rejects.toThrow('no network');
  expect(await load('a')).toBe('a');
  expect(tries).toBe(2);
});
