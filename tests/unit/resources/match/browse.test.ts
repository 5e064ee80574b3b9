import { expect, test } from 'vitest';
import { type BrowseRequest, browse } from '../../../../src/resources/match/browse.ts';
import { catalogue, EAST, entry } from '../sample.ts';

const entries = [
  entry({ id: 'twijfel', confidence: 'laag', place: 'Oostdorp' }),
  entry({ id: 'ver', place: "'s-Gravenkerk" }),
  entry({ id: 'ander-dorp', place: "'s-Gravenkerk", areas: [{ type: 'place', name: "'s-Gravenkerk" }] }),
  entry({ id: 'hier', place: 'Oostdorp', name: 'Z' }),
  entry({ id: 'ook-hier', place: 'Oostdorp', name: 'A' }),
  entry({ id: 'voorbij', status: 'gestopt' }),
  entry({ id: 'bewegen', kinds: ['bewegen', 'crisis'] }),
];
const ids = (request: Partial<BrowseRequest>) =>
  browse(catalogue(entries), { kinds: ['ontmoeting'], today: '2026-11-22', ...request }).map(({ id }) => id);

test('lists a kind: near first, other villages lower, doubtful last', () => {
  expect(ids({ place: EAST })).toEqual(['ook-hier', 'hier', 'ver', 'ander-dorp', 'twijfel']);
});

test('goes by name when no place is known', () => {
  expect(ids({})).toEqual(['ook-hier', 'ander-dorp', 'ver', 'hier', 'twijfel']);
});

test('puts what was checked before what was not, when it is as near', () => {
  const same = [entry({ id: 'niet', name: 'A' }), entry({ id: 'wel', name: 'Z', checkedOn: '2026-11-01' })];
  const listed = browse(catalogue(same), { kinds: [], today: '2026-11-22' }).map(({ id }) => id);
  expect(listed).toEqual(['wel', 'niet']);
});

test('lists everything that is not over when no kind is named', () => {
  expect(ids({ kinds: [] })).toContain('bewegen');
  expect(ids({ kinds: [] })).not.toContain('voorbij');
});

test('gives the reasons of reach', () => {
  const [first] = browse(catalogue(entries), { kinds: ['ontmoeting'], place: EAST, today: '2026-11-22' });
  expect(first?.reasons).toEqual([
    { kind: 'near', place: 'Oostdorp', km: 0 },
    { kind: 'region', name: 'Voorbeeld' },
  ]);
});

test('leaves a national desk out where the municipality of a chosen place has its own', () => {
  const desk = (id: string, areas?: Partial<Parameters<typeof entry>[0]>) =>
    entry({ id, needs: [{ need: 'municipal-desk', grade: 3 }], ...areas });
  const desks = catalogue([desk('own'), desk('stand-in', { areas: [{ type: 'country' }] })]);
  const listed = (place?: typeof EAST) =>
    browse(desks, { kinds: [], today: '2026-11-22', ...(place && { place }) }).map(({ id }) => id);
  expect(listed(EAST)).toEqual(['own']);
  expect(listed()).toContain('stand-in');
});
