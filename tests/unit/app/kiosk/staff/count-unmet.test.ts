import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SearchState } from '../../../../../src/app/catalogue/search-state.ts';
import { countUnmet } from '../../../../../src/app/kiosk/staff/count-unmet.ts';
import { createScreenMemory } from '../../../../../src/app/kiosk/state/screen-memory.ts';
import type { Kind, Match, Place, Reason, SearchResult } from '../../../../../src/resources/index.ts';

const STRIJEN: Place = { name: 'Strijen', pc4: ['3291'], lat: 51.7, lon: 4.5 };
const NONE: SearchResult = { status: 'none', urgent: null, place: STRIJEN };

function visit() {
  const state = {
    result: signal<SearchResult>({ status: 'idle' }),
    kind: signal<Kind | null>(null),
    near: signal<Place | undefined>(STRIJEN),
  };
  const memory = createScreenMemory({ name: '' }, ['nl']);
  const end = countUnmet(state as unknown as SearchState, memory);
  return { ...state, end, tally: () => memory.remembered.value.tally };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('counts a subject for which nothing was found, once it stands', () => {
  const { result, kind, tally } = visit();
  kind.value = 'vervoer';
  result.value = NONE;
  vi.advanceTimersByTime(2999);
  expect(tally()).toEqual({});
  vi.advanceTimersByTime(1);
  expect(tally()).toEqual({ 'vervoer 32': 1 });
});

it('counts national help alone as nothing found, and any help nearby as something', () => {
  const { result, kind, tally } = visit();
  const hit = (reason: Reason): Match => ({ id: reason.kind, score: 1, reasons: [reason] });
  const found = (...hits: Match[]): SearchResult => ({ status: 'results', hits, urgent: null, place: STRIJEN });
  kind.value = 'wonen';
  result.value = found(hit({ kind: 'national' }), hit({ kind: 'near', place: 'Strijen', km: 3 }));
  vi.advanceTimersByTime(5000);
  expect(tally()).toEqual({});
  kind.value = 'dementie';
  result.value = found(hit({ kind: 'national' }));
  vi.advanceTimersByTime(5000);
  expect(tally()).toEqual({ 'dementie 32': 1 });
});

it('does not count what was gone before it stood', () => {
  const { result, kind, tally } = visit();
  kind.value = 'vervoer';
  result.value = NONE;
  vi.advanceTimersByTime(2000);
  result.value = { status: 'idle' };
  vi.advanceTimersByTime(10_000);
  expect(tally()).toEqual({});
});

it('counts a subject once, however often one person tries', () => {
  const { result, kind, tally } = visit();
  for (const each of ['vervoer', 'wonen', 'vervoer'] as const) {
    kind.value = each;
    result.value = { ...NONE };
    vi.advanceTimersByTime(5000);
  }
  expect(tally()).toEqual({ 'vervoer 32': 1, 'wonen 32': 1 });
});

it('never counts words of distress, nor anything without a subject or a place', () => {
  const { result, kind, near, tally } = visit();
  kind.value = 'psychisch';
  result.value = { ...NONE, urgent: 'life' };
  vi.advanceTimersByTime(5000);
  kind.value = null;
  result.value = NONE;
  vi.advanceTimersByTime(5000);
  kind.value = 'wonen';
  near.value = undefined;
  vi.advanceTimersByTime(5000);
  expect(tally()).toEqual({});
});

it('counts no more once it ended', () => {
  const { result, kind, end, tally } = visit();
  kind.value = 'vervoer';
  result.value = NONE;
  end();
  vi.advanceTimersByTime(5000);
  expect(tally()).toEqual({});
});
