import { describe, expect, test } from 'vitest';
import { closeness, isElsewhere, reach } from '../../../../src/resources/catalogue/reach.ts';
import type { Place } from '../../../../src/resources/catalogue/schema.ts';
import { EAST, entry, FAR, PLACES, WEST } from '../sample.ts';

const forVillage = (name: string) => ({ areas: [{ type: 'place' as const, name }] });
const NATIONAL = { areas: [{ type: 'country' as const }] };
const REGION = { kind: 'region', name: 'Voorbeeld' };

function reasons(fields: Parameters<typeof entry>[0], place: Place | undefined) {
  return reach(entry(fields), place, PLACES).reasons;
}

describe('reach', () => {
  test('of help for the municipality, the country, or at home', () => {
    expect(reasons({}, EAST)).toEqual([REGION]);
    expect(reasons(NATIONAL, EAST)).toEqual([{ kind: 'national' }]);
    expect(reasons({ forms: ['aan-huis'] }, EAST)).toEqual([{ kind: 'at-home' }, REGION]);
  });

  test('of a venue says how far it is between the villages', () => {
    const venue = { place: 'Westdorp', forms: ['op-locatie' as const] };
    expect(reasons(venue, EAST)).toEqual([{ kind: 'near', place: 'Westdorp', km: 3 }, REGION]);
    expect(reasons(venue, WEST)).toEqual([{ kind: 'near', place: 'Westdorp', km: 0 }, REGION]);
    expect(reasons(venue, undefined)).toEqual([REGION]);
  });

  test('of an office is no distance when people do not go there', () => {
    expect(reasons({ place: 'Westdorp', forms: ['telefonisch'] }, EAST)).toEqual([REGION]);
    expect(reasons({ place: 'Verweg', forms: ['op-locatie'] }, EAST)).toEqual([REGION]);
  });

  test('of help meant for the village itself is near', () => {
    expect(reasons(forVillage('Oostdorp'), EAST)).toEqual([{ kind: 'near', place: 'Oostdorp', km: 0 }]);
  });

  test('ends where the area ends', () => {
    const atHome = reach(entry({ ...forVillage('Westdorp'), forms: ['aan-huis'] }), EAST, PLACES);
    expect(atHome).toEqual({ serves: false, km: undefined, reasons: [] });
    expect(isElsewhere(atHome)).toBe(true);
  });

  test('goes as far as the next village', () => {
    const venue = entry({ ...forVillage('Westdorp'), place: 'Westdorp' });
    expect(isElsewhere(reach(venue, EAST, PLACES))).toBe(false);
    expect(isElsewhere(reach(venue, FAR, PLACES))).toBe(true);
    expect(isElsewhere(reach(venue, undefined, PLACES))).toBe(false);
  });

  test('tells municipalities apart where places say theirs', () => {
    expect(reach(entry(), { ...EAST, municipality: 'GM0001' }, PLACES).serves).toBe(true);
    expect(reach(entry(), { ...EAST, municipality: 'GM0002' }, PLACES).serves).toBe(false);
  });
});

test('names every municipality that it is for, or the one of the person', () => {
  const areas = ['GM0001', 'GM0002'].map((code) => ({ type: 'municipality' as const, code, name: `Gemeente ${code}` }));
  const names = (place?: typeof EAST) =>
    reach(entry({ areas }), place, PLACES).reasons.flatMap((reason) => (reason.kind === 'region' ? reason.name : []));
  expect(names()).toEqual(['Gemeente GM0001, Gemeente GM0002']);
  expect(names({ ...EAST, municipality: 'GM0002' })).toEqual(['Gemeente GM0002']);
});

test('closeness puts the own village first, then at home, the next village, the region, the country, and far away', () => {
  const close = (fields: Parameters<typeof entry>[0]) => closeness(reach(entry(fields), EAST, PLACES));
  const inOrder = [
    close({ place: 'Oostdorp' }),
    close({ place: 'Westdorp' }),
    close({ forms: ['aan-huis'] }),
    close({}),
    close({ ...NATIONAL, forms: ['aan-huis'] }),
    close(NATIONAL),
    close({ place: "'s-Gravenkerk" }),
  ];
  expect(inOrder).toEqual([...inOrder].sort((a, b) => b - a));
  expect(new Set(inOrder).size).toBe(inOrder.length);
});
