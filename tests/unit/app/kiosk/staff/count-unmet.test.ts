import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SearchState } from '../../../../../src/app/catalogue/search-state.ts';
import { countUnmet } from '../../../../../src/app/kiosk/staff/count-unmet.ts';
import { createScreenMemory } from '../../../../../src/app/kiosk/state/screen-memory.ts';
import type { Match, Place, Reason, SearchResult } from '../../../../../src/resources/index.ts';
import type { NeedGroup } from '../../../../../src/shared/need-groups.ts';

const STRIJEN: Place = { name: 'Strijen', pc4: ['3291'], lat: 51.7, lon: 4.5 };
const NONE: SearchResult = { status: 'none', distress: null, place: STRIJEN };

function visit() {
  const state = {
    result: signal<SearchResult>({ status: 'idle' }),
    group: signal<NeedGroup | null>(null),
    near: signal<Place | undefined>(STRIJEN),
  };
  const memory = createScreenMemory({ name: '' }, ['nl']);
  const end = countUnmet(state as unknown as SearchState, memory);
  return { ...state, end, tally: () => memory.remembered.value.tally };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('counts a subject for which nothing was found, once it stands', () => {
  const { result, group, tally } = visit();
  group.value = 'transport';
  result.value = NONE;
  vi.advanceTimersByTime(2999);
  expect(tally()).toEqual({});
  vi.advanceTimersByTime(1);
  expect(tally()).toEqual({ 'transport 32': 1 });
});

it('counts national help alone as nothing found, and any help nearby as something', () => {
  const { result, group, tally } = visit();
  const hit = (reason: Reason): Match => ({ id: reason.kind, score: 1, reasons: [reason] });
  const found = (...hits: Match[]): SearchResult => ({ status: 'results', hits, distress: null, place: STRIJEN });
  group.value = 'housing';
  result.value = found(hit({ kind: 'national' }), hit({ kind: 'near', place: 'Strijen', km: 3 }));
  vi.advanceTimersByTime(5000);
  expect(tally()).toEqual({});
  group.value = 'health';
  result.value = found(hit({ kind: 'national' }));
  vi.advanceTimersByTime(5000);
  expect(tally()).toEqual({ 'health 32': 1 });
});

it('does not count what was gone before it stood', () => {
  const { result, group, tally } = visit();
  group.value = 'transport';
  result.value = NONE;
  vi.advanceTimersByTime(2000);
  result.value = { status: 'idle' };
  vi.advanceTimersByTime(10_000);
  expect(tally()).toEqual({});
});

it('counts a subject once, however often one person tries', () => {
  const { result, group, tally } = visit();
  for (const each of ['transport', 'housing', 'transport'] as const) {
    group.value = each;
    result.value = { ...NONE };
    vi.advanceTimersByTime(5000);
  }
  expect(tally()).toEqual({ 'transport 32': 1, 'housing 32': 1 });
});

it('never counts words of distress, nor anything without a subject or a place', () => {
  const { result, group, near, tally } = visit();
  group.value = 'feelings';
  result.value = { ...NONE, distress: { kind: 'life', isOutright: true } };
  vi.advanceTimersByTime(5000);
  group.value = null;
  result.value = NONE;
  vi.advanceTimersByTime(5000);
  group.value = 'housing';
  near.value = undefined;
  vi.advanceTimersByTime(5000);
  expect(tally()).toEqual({});
});

it('counts no more once it ended', () => {
  const { result, group, end, tally } = visit();
  group.value = 'transport';
  result.value = NONE;
  end();
  vi.advanceTimersByTime(5000);
  expect(tally()).toEqual({});
});
