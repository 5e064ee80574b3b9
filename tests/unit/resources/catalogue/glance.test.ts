import { describe, expect, test } from 'vitest';
import { gist, glance } from '../../../../src/resources/catalogue/glance.ts';
import { EAST, entry, PLACES } from '../sample.ts';

const seen = (fields: Parameters<typeof entry>[0], place?: 'unknown') =>
  glance(entry(fields), place === 'unknown' ? undefined : EAST, PLACES);

describe('where help is, at a glance', () => {
  test.each([
    ['the village itself', { place: 'Oostdorp' }, { kind: 'near', place: 'Oostdorp', km: 0 }],
    ['another village', { place: 'Westdorp' }, { kind: 'near', place: 'Westdorp', km: 3 }],
    ['a place that is not on the list', { place: 'Elders', forms: ['op-locatie'] }, { kind: 'near', place: 'Elders' }],
    ['at home', { forms: ['op-locatie', 'aan-huis'], place: 'Westdorp' }, { kind: 'at-home' }],
    ['by telephone', { forms: ['telefonisch', 'online'] }, { kind: 'phone' }],
    ['online', { forms: ['online'] }, { kind: 'online' }],
    ['the country', { areas: [{ type: 'country' }] }, { kind: 'country' }],
    [
      'another municipality',
      { areas: [{ type: 'place', name: 'Westdorp' }], forms: ['telefonisch'] },
      { kind: 'phone' },
    ],
  ] as const)('is %s', (_, fields, where) => {
    expect(seen(fields as Parameters<typeof entry>[0]).where).toMatchObject(where);
  });

  test('is the area only to who may live elsewhere', () => {
    expect(seen({}).where).toBeUndefined();
    expect(seen({}, 'unknown').where).toEqual({ kind: 'area', name: 'Voorbeeld' });
    const other = [{ type: 'place', name: 'Westdorp' }] as const;
    expect(seen({ areas: [...other] }).where).toEqual({ kind: 'area', name: 'Westdorp' });
  });

  test('has no distance where it is not known where someone lives', () => {
    expect(glance(entry({ place: 'Westdorp' }), undefined, PLACES).where).toEqual({
      kind: 'near',
      place: 'Westdorp',
      km: undefined,
    });
  });
});

describe('the other things at a glance', () => {
  test('name nobody when it is for everyone', () => {
    expect(seen({ audiences: ['oudere', 'iedereen'] }).audiences).toEqual([]);
    expect(seen({ audiences: ['oudere', 'dementie'] }).audiences).toEqual(['oudere', 'dementie']);
  });

  test('say that one can walk in only where there is a door', () => {
    const open = { access: ['vrij'], place: 'Oostdorp' } as const;
    expect(seen({ ...open, access: ['vrij'], address: 'Dorpsstraat 1' }).access).toBe('walk-in');
    expect(seen({ ...open, access: ['vrij'] }).access).toBe('vrij');
    expect(seen({ access: ['verwijzing', 'lidmaatschap'] }).access).toBe('verwijzing');
    expect(seen({}).access).toBeUndefined();
  });

  test.each([
    [[], undefined],
    [['gratis'], 'gratis'],
    [['zelf', 'gratis'], 'sometimes-free'],
    [['wmo', 'zelf'], undefined],
  ] as const)('say of %j who pays: %s', (payers, cost) => {
    expect(seen({ payers: [...payers] }).cost).toBe(cost);
  });
});

describe('the gist of a text', () => {
  test.each([
    ['Koffie en een praatje. Elke dag.', 'Koffie en een praatje.'],
    ['Bent u alleen? Kom langs. Elke dag.', 'Bent u alleen? Kom langs.'],
    ['Om 9.30 uur koffie', 'Om 9.30 uur koffie'],
    ['Bent u alleen?', 'Bent u alleen?'],
    ['Iemand rijdt u. Elke dag. Voor wie slecht loopt.', 'Iemand rijdt u. Voor wie slecht loopt.'],
    ['Bel hier over een ander. Niet voor spoed.', 'Bel hier over een ander. Niet voor spoed.'],
    ['Zorg voor altijd. Dat kan als u ziek bent. Bel ons.', 'Zorg voor altijd. Dat kan als u ziek bent.'],
    ['Een huis. Voor koffie en een praatje.', 'Een huis.'],
  ])('of “%s” is “%s”', (text, first) => {
    expect(gist(text)).toBe(first);
  });
});
