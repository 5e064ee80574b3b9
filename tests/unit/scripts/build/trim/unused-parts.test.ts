import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type lunr from 'lunr';
import { expect, test } from 'vitest';
import { withoutUnused } from '../../../../../scripts/build/trim/unused-parts-plugin.ts';

const { resolve } = createRequire(import.meta.url);
const WHOLE = readFileSync(resolve('lunr'), 'utf8');

/** Runs the text of the library as a program of its own. */
function run(code: string): typeof lunr {
  const module = { exports: {} };
  new Function('module', 'exports', code)(module, module.exports);
  return module.exports as typeof lunr;
}

/** An index as the app makes it. */
function build(code: string): string {
  const builder = new (run(code).Builder)();
  builder.ref('id');
  builder.k1(0.2);
  builder.b(0.3);
  Object.assign(builder, { tokenizer: (keys: readonly string[]) => keys, createTokenSet: () => {} });
  builder.field('name', { boost: 4 });
  builder.field('short', { boost: 2 });
  for (let id = 0; id < 40; id += 1)
    builder.add({ id: `e${id}`, name: [`naam${id % 7}`, 'zorg'], short: Array(id % 5).fill(`woord${id % 3}`) });
  const { invertedIndex, fieldVectors } = builder.build() as unknown as Record<string, unknown>;
  return JSON.stringify([invertedIndex, fieldVectors]);
}

test('without what the app does not use, lunr makes the very same index', () => {
  const less = withoutUnused('lunr', WHOLE);
  expect(less.length).toBeLessThan(WHOLE.length / 2);
  expect(build(less)).toBe(build(WHOLE));
});

test('another lunr than the one that was looked at stops the build', () => {
  expect(() => withoutUnused('lunr', WHOLE.replace('lunr.MatchData = function', 'lunr.Matches = function'))).toThrow(
    'any more',
  );
});
