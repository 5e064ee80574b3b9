import { expect, test, vi } from 'vitest';
import { createTally } from '../../../src/sw/tally.ts';

test('remembers what was asked for and tells every open page', async () => {
  const pages = [{ postMessage: vi.fn() }, { postMessage: vi.fn() }];
  const tally = createTally(async () => pages);
  await tally.add({ url: 'https://app.example/a.js', method: 'GET' });
  expect(tally.made).toEqual([{ url: 'https://app.example/a.js', method: 'GET', at: expect.any(Number) }]);
  for (const { postMessage } of pages) {
    expect(postMessage).toHaveBeenCalledExactlyOnceWith({ type: 'REQUESTED', request: tally.made[0] });
  }
});

test('forgets the oldest, so that it cannot grow for ever', async () => {
  const tally = createTally(async () => []);
  for (let count = 0; count < 600; count += 1) await tally.add({ url: `https://app.example/${count}`, method: 'GET' });
  expect(tally.made).toHaveLength(500);
  expect(tally.made.at(-1)?.url).toBe('https://app.example/599');
});
