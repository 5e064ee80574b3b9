import { expect, test } from 'vitest';
import { helpOfKinds } from '../../../../src/resources/payer/help-of-kinds.ts';
import { whoToCall } from '../../../../src/resources/payer/who-to-call.ts';
import { catalogue, EAST, entry } from '../sample.ts';

const phones = [{ number: '0186 12 34 56', dial: '0186123456' }];
const region = catalogue([
  entry({ id: 'site', kinds: ['gemeente-wmo'], url: 'https://voorbeeld.nl' }),
  entry({ id: 'also', kinds: ['respijt-thuis', 'gemeente-wmo'], phones }),
  entry({ id: 'advice', kinds: ['gemeente-wmo', 'praktische-hulp'], phones }),
  entry({ id: 'desk', kinds: ['gemeente-wmo'], phones }),
  entry({ id: 'elsewhere', kinds: ['gemeente-wmo'], phones, areas: [{ type: 'place', name: 'Westdorp' }] }),
  entry({ id: 'over', kinds: ['gemeente-wmo'], phones, status: 'gestopt' }),
  entry({ id: 'named', kinds: ['geldzaken'] }),
]);
const ids = (request: Partial<Parameters<typeof whoToCall>[1]>) =>
  whoToCall(region, { kinds: ['gemeente-wmo'], entries: [], today: '2026-11-22', ...request }).map(({ id }) => id);

test('first who has a number and is there for it, last who has only a site', () => {
  expect(ids({ place: EAST })).toEqual(['desk', 'advice', 'also', 'site']);
});

test('nobody of another village, unless no village is known', () => {
  expect(ids({ place: EAST })).not.toContain('elsewhere');
  expect(ids({})).toContain('elsewhere');
});

test('entries by name come without a kind, and what is not there is left out', () => {
  expect(ids({ kinds: [], entries: ['named', 'gone'] })).toEqual(['named']);
  expect(ids({ kinds: [] })).toEqual([]);
});

test('the first kind of an entry says which help it is, where it does', () => {
  expect(helpOfKinds(['respijt-logeren', 'dementie'])).toBe('overnight');
  expect(helpOfKinds(['gemeente-wmo', 'respijt-logeren'])).toBeUndefined();
  expect(helpOfKinds([])).toBeUndefined();
});
