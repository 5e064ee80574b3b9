import { describe, expect, test } from 'vitest';
import type { Entry, Place, Region } from '../../../../src/resources/catalogue/schema.ts';
import { deskOf } from '../../../../src/resources/match/desk.ts';
import { catalogue, EAST, entry, REGION } from '../sample.ts';

const TODAY = '2026-11-22';
const PHONE = { number: '0186 12 34 56', dial: '0186123456' };
const two = [...REGION.municipalities, { code: 'GM0002', name: 'Andere' }];

function desk(entries: readonly Entry[], place?: Place, region: Partial<Region> = {}) {
  return deskOf({ ...catalogue(entries), region: { ...REGION, ...region } }, place, TODAY);
}

const loket = (fields: Partial<Entry> = {}) =>
  entry({ id: 'loket', kinds: ['gemeente-wmo'], phones: [PHONE], ...fields });

describe('the desk of a region', () => {
  test('is its own number where it has one', () => {
    const own = { number: '14 0186', dial: '140186' };
    expect(desk([loket()], EAST, { phone: own })).toEqual({ phone: own });
  });

  test('is else who knows the way there, the municipality first', () => {
    const support = loket({ id: 'a-steun', kinds: ['mantelzorgsteun'] });
    expect(desk([support, loket()])).toEqual({ phone: PHONE, entry: 'loket' });
    expect(desk([support])?.entry).toBe('a-steun');
  });

  test.each([
    ['has no confirmed number', { phones: [] }],
    ['is doubtful', { confidence: 'laag' }],
    ['is over', { status: 'gestopt' }],
    ['knows no way', { kinds: ['bewegen'] }],
    ['is for the whole country', { areas: [{ type: 'country' }] }],
    ['is for another village', { areas: [{ type: 'place', name: 'Westdorp' }] }],
  ] as const)('is not one that %s', (_, fields) => {
    expect(desk([loket(fields as Partial<Entry>)], EAST)).toBeUndefined();
  });

  test('is that of one municipality only for who lives there', () => {
    const places = [{ ...EAST, municipality: 'GM0001' }];
    expect(desk([loket()], undefined, { municipalities: two })).toBeUndefined();
    expect(desk([loket()], places[0], { municipalities: two, places })?.entry).toBe('loket');
    const elsewhere = { ...EAST, municipality: 'GM0002' };
    expect(desk([loket()], elsewhere, { municipalities: two, places: [elsewhere] })).toBeUndefined();
  });
});
