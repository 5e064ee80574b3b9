// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { diaryLines } from '../../../../../src/app/arrange/list/diary-lines.ts';
import { listText } from '../../../../../src/app/arrange/list/list-text.ts';
import { waysIn } from '../../../../../src/resources/index.ts';
import { buildSaved } from '../../../../support/build-state.ts';
import { catalogue, entry } from '../../../resources/sample.ts';

const SOUP = entry({
  name: 'Soep en samen',
  phones: [{ number: '0186 12 34 56', dial: '0186123456', note: 'ochtend', evidence: 'supported' }],
  address: 'Kerkstraat 1',
  postcode: '3262 AB',
  place: 'Oostdorp',
  url: 'https://voorbeeld.nl/',
});
const BUS = entry({ id: 'bus', wayIn: { type: 'entry', id: 'iets' } });
const REACHED = waysIn(BUS, catalogue([SOUP, BUS]));

it('tells names, numbers and addresses as plain text', () => {
  const items = [
    { entry: SOUP, ways: undefined, own: [] },
    { entry: BUS, ways: REACHED, own: [] },
  ];
  expect(listText(items, '2026-11-22')).toBe(`Mijn lijst

Soep en samen
0186 12 34 56 (ochtend; nog niet nagebeld)
Kerkstraat 1
3262 AB Oostdorp
https://voorbeeld.nl/
Nog niet nagekeken: bel of kijk eerst op de site

Iets
Via Soep en samen: 0186 12 34 56 (ochtend; nog niet nagebeld)
Nog niet nagekeken: vraag het eerst na`);
});

it('takes along what someone wrote, when they want that', () => {
  const saved = buildSaved({
    calledOn: '2026-11-03',
    waitingSince: '2026-11-04',
    callBackOn: '2026-12-01',
    note: ' Els ',
  });
  expect(listText([{ entry: entry(), ways: undefined, own: diaryLines(saved) }], '2026-11-22')).toContain(`
Gebeld op: 3 november 2026
Op de wachtlijst sinds: 4 november 2026
Terugbellen op: 1 december 2026
Els`);
  expect(diaryLines(buildSaved({ note: ' ' }))).toEqual([]);
});
