import { describe, expect, test } from 'vitest';
import { type Manifest, NOTHING_PUBLISHED, nextStep, openManifest } from '../../../../src/resources/index.ts';

const NOW = '2026-12-10T12:00:00.000Z';
const file = (name: string, letter = 'a') => ({ name, bytes: 10, sha256: letter.repeat(64) });
const of = (date: string | null, ...files: Manifest['files']): Manifest => ({ format: 1, date, files });
const FILES = [file('index.json'), file('nl.json'), file('rules.json')];
const kept = of('2026-12-01T10:00:00.000Z', ...FILES);

describe('a manifest of what was published', () => {
  test('is opened as it was written', () => {
    for (const manifest of [kept, NOTHING_PUBLISHED]) expect(openManifest(structuredClone(manifest))).toEqual(manifest);
  });

  test.each([
    [{ hello: 'world' }, 'foreign'],
    ['<!doctype html>', 'foreign'],
    [null, 'foreign'],
    [{ format: 2 }, 'newer'],
    [{ ...kept, extra: 1 }, 'broken'],
    [of('yesterday', ...FILES), 'broken'],
    [of(null, ...FILES), 'broken'],
    [of(kept.date), 'broken'],
    [of(kept.date, file('index.json'), file('index.json'), file('rules.json')), 'broken'],
    [of(kept.date, file('index.json'), file('nl.json')), 'broken'],
    [of(kept.date, ...FILES, file('../sw.json')), 'broken'],
    [of(kept.date, ...FILES, { ...file('x.json'), bytes: 1e9 }), 'broken'],
    [of(kept.date, ...FILES, { ...file('x.json'), sha256: 'A'.repeat(64) }), 'broken'],
  ])('that is none is refused: %j', (raw, code) => {
    expect(() => openManifest(raw)).toThrow(expect.objectContaining({ code }));
  });

  test.each([
    ['nothing was ever published', NOTHING_PUBLISHED, undefined, { step: 'same' }],
    ['the first one came', kept, undefined, { step: 'fetch', files: FILES }],
    ['it is the one of the device', kept, kept, { step: 'same' }],
    ['it is the same, published again', { ...kept, date: NOW }, kept, { step: 'same' }],
    [
      'one file is another',
      of(NOW, file('index.json'), file('nl.json', 'b'), file('rules.json')),
      kept,
      { step: 'fetch', files: [file('nl.json', 'b')] },
    ],
    [
      'a region went',
      of(NOW, ...FILES.slice(0, 2), file('rules.json')),
      of(kept.date, ...FILES, file('x.json')),
      { step: 'fetch', files: [] },
    ],
    [
      'it is older',
      of('2026-11-01T10:00:00.000Z', file('index.json', 'b'), file('rules.json')),
      kept,
      { step: 'older' },
    ],
    [
      'the one of the device has a day that must still come',
      of(NOW, ...FILES, file('x.json')),
      { ...kept, date: '2099-01-01T00:00:00.000Z' },
      { step: 'fetch', files: [file('x.json')] },
    ],
    ['the app was built anew', NOTHING_PUBLISHED, kept, { step: 'back' }],
  ])('says what to do when %s', (_, found, before, step) => {
    expect(nextStep(found, before, NOW)).toEqual(step);
  });
});
