import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPack, packProblems } from '../../../src/resources/build-pack.ts';
import { CRISIS_LINES } from '../../../src/resources/crisis-lines.ts';
import { CatalogueError, openCatalogue } from '../../../src/resources/open-catalogue.ts';
import { catalogue, entry, REGION } from './sample.ts';

const INDEX = catalogue([]).index;
const openIndex = (raw: unknown) => {
  if (raw !== 'index') throw new Error('no index');
  return INDEX;
};
const parts = { region: REGION, own: [entry({ id: 'b' }), entry({ id: 'a' })], national: [entry({ id: 'a-nl' })] };
const pack = () => JSON.parse(JSON.stringify(buildPack(parts, () => 'index')));

function codeOf(value: unknown): string {
  try {
    openCatalogue(value, openIndex);
  } catch (error) {
    return error instanceof CatalogueError ? error.code : 'another error';
  }
  return 'opened';
}

test('a pack opens as what went into it: own entries first, by id', () => {
  const { region, entries, index } = openCatalogue(pack(), openIndex);
  expect(region).toEqual(REGION);
  expect([...entries.keys()]).toEqual(['a', 'b', 'a-nl']);
  expect(entries.get('a')).toEqual(entry({ id: 'a' }));
  expect(index).toBe(INDEX);
});

describe('a pack is refused', () => {
  test.each([
    ['is nothing', null, 'foreign'],
    ['is a page of a portal', '<html>', 'foreign'],
    ['is other data', { entries: [] }, 'foreign'],
    ['is for a newer app', { ...pack(), format: 2 }, 'newer'],
    ['has an unknown field', { ...pack(), extra: 1 }, 'broken'],
    ['has a script for an address', { ...pack(), entries: [entry({ url: 'javascript:alert(1)' })] }, 'broken'],
    [
      'has other digits to dial',
      { ...pack(), entries: [entry({ phones: [{ number: '112', dial: '٣١٢' }] })] },
      'broken',
    ],
    ['has an id twice', { ...pack(), entries: [entry(), entry()] }, 'broken'],
    ['has a text too long', { ...pack(), entries: [entry({ short: 'a'.repeat(4001) })] }, 'broken'],
    ['has too many entries', { ...pack(), entries: Array(10_001).fill(entry()) }, 'broken'],
    ['has an index that does not open', { ...pack(), index: 'other' }, 'broken'],
    ['has no region', { format: 1, entries: [], index: 'index' }, 'broken'],
  ])('that %s', (_, value, code) => {
    expect(codeOf(value)).toBe(code);
  });

  test('that reaches into every object, at any depth', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const text = JSON.stringify({ ...pack(), entries: [{ ...entry(), x: 1 }] }).replace('"x"', `"${key}"`);
      expect(codeOf(JSON.parse(text)), key).toBe('broken');
      expect(codeOf(JSON.parse(JSON.stringify(pack()).replace('{', `{"${key}":{},`))), key).toBe('broken');
    }
  });

  test('that is nested too deep, without running out of stack', () => {
    const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`);
    expect(codeOf({ ...pack(), region: deep })).toBe('broken');
  });

  test('with a CatalogueError and nothing else, whatever it is', () => {
    const mutated = fc.tuple(fc.constantFrom('format', 'region', 'entries', 'index'), fc.jsonValue());
    fc.assert(
      fc.property(mutated, ([key, value]) => {
        expect(codeOf({ ...pack(), [key]: value })).not.toBe('another error');
      }),
    );
    fc.assert(fc.property(fc.jsonValue(), (value) => codeOf(value) !== 'another error'));
  });
});

describe('packProblems', () => {
  test('has none for parts that fit', () => {
    expect(packProblems(parts)).toEqual([]);
  });

  test('names an id that is both local and national', () => {
    expect(packProblems({ ...parts, own: [entry({ id: 'a-nl' })] })).toEqual([expect.stringContaining('“a-nl”')]);
  });

  test('lets no catalogue change the number of a crisis line', () => {
    const forged = entry({ id: 'veilig-thuis', phones: [{ number: '0900 1234', dial: '09001234' }] });
    expect(packProblems({ ...parts, own: [forged] })).toEqual([expect.stringContaining('noodlijn')]);
    const same = entry({ id: 'veilig-thuis', phones: [{ number: '0800-2000', dial: '08002000' }] });
    expect(packProblems({ ...parts, own: [same] })).toEqual([]);
    openCatalogue({ ...pack(), entries: [forged] }, openIndex);
    expect(CRISIS_LINES.find(({ id }) => id === 'veilig-thuis')?.phones).toEqual([
      { number: '0800 2000', dial: '08002000' },
    ]);
  });
});
