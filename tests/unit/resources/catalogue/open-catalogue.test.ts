import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPack } from '../../../../src/resources/catalogue/build-pack.ts';
import { CRISIS_LINES } from '../../../../src/resources/catalogue/crisis-lines.ts';
import {
  CatalogueError,
  joinCatalogues,
  openCatalogue,
  openRegionList,
} from '../../../../src/resources/catalogue/open-catalogue.ts';
import { withAgeing } from '../../../../src/resources/catalogue/terms.ts';
import { catalogue, entry, REGION } from '../sample.ts';

const INDEX = catalogue([]).index;
const openIndex = () => INDEX;
const open = (id: string) => entry({ id, url: 'https://voorbeeld.nl/' });
const parts = { region: REGION, own: [open('b'), open('a')] };
const pack = () => JSON.parse(JSON.stringify(buildPack(parts)));

function codeOf(value: unknown): string {
  try {
    openCatalogue(value, openIndex);
  } catch (error) {
    return error instanceof CatalogueError ? error.code : 'another error';
  }
  return 'opened';
}

test('a pack opens as what went into it, by id', () => {
  const { region, entries, index } = openCatalogue(pack(), openIndex);
  expect(region).toEqual(REGION);
  expect([...entries.keys()]).toEqual(['a', 'b']);
  expect(entries.get('a')).toEqual(withAgeing(open('a'), REGION));
  expect(buildPack({ region, own: [...entries.values()] })).toEqual(pack());
  expect(index).toBe(INDEX);
});

describe('a region and the whole country', () => {
  const opened = (...ids: string[]) =>
    openCatalogue(buildPack({ region: REGION, own: ids.map((id) => entry({ id })) }), openIndex);
  const NATIONAL = { ...opened('a-nl'), region: { ...REGION, id: 'nl', places: [] } };

  test('are one list: its own entries first, and one index over all of them', () => {
    const seen: string[] = [];
    const joined = joinCatalogues(opened('b', 'a'), NATIONAL, (entries) => {
      seen.push(...entries.map(({ id }) => id));
      return INDEX;
    });
    expect([...joined.entries.keys()]).toEqual(['a', 'b', 'a-nl']);
    expect(seen).toEqual(['a', 'b', 'a-nl']);
    expect(joined.region).toEqual(REGION);
  });

  test('with one id for two things are refused', () => {
    expect(() => joinCatalogues(opened('a-nl'), NATIONAL, openIndex)).toThrow(CatalogueError);
  });
});

describe('the list of regions', () => {
  const list = () => [{ id: 'een', name: 'Een', places: [{ name: 'Oostdorp', otherNames: ['Oost'], pc4: ['1001'] }] }];

  test('opens as it is', () => {
    expect(openRegionList(list())).toEqual(list());
  });

  test.each([
    ['is nothing', null],
    ['is no list', { een: 1 }],
    ['is a page of a portal', '<html>'],
    ['has an unknown field', [{ ...list()[0], extra: 1 }]],
    ['has no places', [{ id: 'een', name: 'Een' }]],
    ['has a name that is a path', [{ ...list()[0], id: '../een' }]],
  ])('that %s is refused', (_, value) => {
    expect(() => openRegionList(value)).toThrow(CatalogueError);
  });
});

describe('a pack is refused', () => {
  test.each([
    ['is nothing', null, 'foreign'],
    ['is a page of a portal', '<html>', 'foreign'],
    ['is other data', { entries: [] }, 'foreign'],
    ['is for a newer app', { ...pack(), format: 4 }, 'newer'],
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
    ['is of an older app', { ...pack(), format: 2 }, 'broken'],
    ['has no region', { format: 3, entries: [] }, 'broken'],
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
    const mutated = fc.tuple(fc.constantFrom('format', 'region', 'entries'), fc.jsonValue());
    fc.assert(
      fc.property(mutated, ([key, value]) => {
        expect(codeOf({ ...pack(), [key]: value })).not.toBe('another error');
      }),
    );
    fc.assert(fc.property(fc.jsonValue(), (value) => codeOf(value) !== 'another error'));
  });
});

test('no catalogue changes the number of a crisis line', () => {
  const forged = entry({ id: 'veilig-thuis', phones: [{ number: '0900 1234', dial: '09001234' }] });
  openCatalogue({ ...pack(), entries: [forged] }, openIndex);
  expect(CRISIS_LINES.find(({ id }) => id === 'veilig-thuis')?.phones).toEqual([
    { number: '0800 2000', dial: '08002000' },
  ]);
});
