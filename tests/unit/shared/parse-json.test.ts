import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseJson } from '../../../src/shared/parse-json.ts';
import { startProcessorTime } from '../../support/processor-time.ts';

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

it('reads what JSON.parse reads, where it is not nested beyond reason', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 12 }), (text) => {
      expect(parseJson(text)).toEqual(JSON.parse(text));
    }),
  );
});

it('is not misled by brackets and quotes in texts', () => {
  for (const text of ['['.repeat(1000), '"[[[[', '\\"{', '\\\\']) {
    expect(parseJson(JSON.stringify({ text: [text] }))).toEqual({ text: [text] });
  }
  expect(() => parseJson(`{"a":"\\\\","b":${nested(17)}}`)).toThrow(SyntaxError);
});

it('refuses what is nested deeper, before it makes anything of it', () => {
  expect(parseJson(nested(16))).toEqual(JSON.parse(nested(16)));
  expect(() => parseJson(nested(17))).toThrow('nested too deeply');
  const spent = startProcessorTime();
  expect(() => parseJson(nested(1_000_000))).toThrow('nested too deeply');
  expect(spent()).toBeLessThan(100);
});
