import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { array, assert, integer, nat, property, string, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import { filesWith, holds, markerOf, streamSearch } from '../../../../scripts/proof/kiosk/marker.ts';

const WORD = markerOf(7, 3);

test('each session has a word of its own, the same for the same seed', () => {
  const words = Array.from({ length: 200 }, (_, session) => markerOf(99_999, session));
  expect(new Set([...words, ...Array.from({ length: 200 }, (_, session) => markerOf(99_998, session))]).size).toBe(400);
  expect(markerOf(7, 3)).toBe(WORD);
  for (const word of words) expect(word).toMatch(/^zqx[a-z]{8}xqz$/);
});

test('a word is found wherever it lies, as UTF-8 and as UTF-16, also at an odd place', () => {
  assert(
    property(uint8Array(), uint8Array(), integer({ min: 0, max: 1 }), (before, after, kind) => {
      const word = Buffer.from(WORD, kind === 0 ? 'utf8' : 'utf16le');
      return holds(Buffer.concat([before, word, after]), WORD);
    }),
  );
  expect(holds(Buffer.from(WORD.slice(1)), WORD)).toBe(false);
});

test('files are found by what is in them and by their name, deep in a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'marker-'));
  mkdirSync(join(folder, 'a', 'b'), { recursive: true });
  writeFileSync(join(folder, 'a', 'b', 'utf16'), Buffer.from(`x${WORD}`, 'utf16le'));
  writeFileSync(join(folder, 'a', WORD), '');
  writeFileSync(join(folder, 'clean'), 'nothing');
  expect([...filesWith(folder, ['other', WORD])].sort()).toEqual([join('a', WORD), join('a', 'b', 'utf16')].sort());
  rmSync(folder, { recursive: true });
});

test('a word in a stream is found wherever the pieces are cut', () => {
  assert(
    property(string(), string(), array(nat(60), { maxLength: 8 }), (before, after, cuts) => {
      const text = before + WORD + after;
      const search = streamSearch([WORD]);
      const places = [0, ...cuts.map((cut) => cut % text.length).sort((a, b) => a - b), text.length];
      for (const [index, place] of places.entries()) search.add(text.slice(places[index - 1] ?? 0, place));
      return search.found().includes(WORD);
    }),
  );
  const none = streamSearch([WORD]);
  none.add(WORD.slice(0, 5));
  none.add('-');
  none.add(WORD.slice(5));
  expect(none.found()).toEqual([]);
});
