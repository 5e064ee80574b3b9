import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createScreenMemory } from '../../../../../src/app/kiosk/state/screen-memory.ts';

const KNOWN = ['nl', 'en', 'ar'];
const open = (window: { name: string }) => createScreenMemory(window, KNOWN);

it('finds in a fresh document what the screen remembered in the one before', () => {
  const window = { name: '' };
  const before = open(window);
  before.setLanguages(['ar', 'nl']);
  before.setPxPerMm(5.61);
  before.count('transport 32');
  before.count('transport 32');
  const after = open(window).remembered.value;
  expect(after).toEqual({ languages: ['nl', 'ar'], pxPerMm: 5.61, tally: { 'transport 32': 2 } });
});

it('writes nothing while nothing is to be remembered', () => {
  const window = { name: '' };
  open(window);
  expect(window.name).toBe('');
});

it('forgets the tally and keeps the rest', () => {
  const window = { name: '' };
  const memory = open(window);
  memory.setPxPerMm(4.5);
  memory.count('housing 25');
  memory.clearTally();
  expect(open(window).remembered.value).toEqual({ languages: null, pxPerMm: 4.5, tally: {} });
});

it('is the same text in whatever order things were counted', () => {
  const [one, other] = [{ name: '' }, { name: '' }];
  for (const cell of ['housing 25', 'transport 32'] as const) open(one).count(cell);
  for (const cell of ['transport 32', 'housing 25'] as const) open(other).count(cell);
  expect(one.name).toBe(other.name);
});

it('takes nothing from a name that is not ours or makes no sense, and never throws', () => {
  const nothing = { languages: null, pxPerMm: null, tally: {} };
  for (const name of ['x', 'ademruimte ', 'ademruimte null', 'ademruimte {"languages":["fr"],"pxPerMm":0,"tally":[]}'])
    expect(open({ name }).remembered.value).toEqual(nothing);
  fc.assert(fc.property(fc.json(), (json) => void open({ name: `ademruimte ${json}` })));
});

it('carries no word of anyone from one visitor to the next', () => {
  const carried = {
    name: 'ademruimte {"tally":{"housing 25":3,"MARKER 25":3},"note":"MARKER","languages":["MARKER","nl"]}',
  };
  open(carried).count('transport 32');
  expect(carried.name).not.toContain('MARKER');
});
