import { describe, expect, it } from 'vitest';
import { EMPTY_STATE, mergeStates, type StoredState } from '../../../src/storage/index.ts';
import { type CarriedRun, toState } from '../../../src/take-home/index.ts';
import { buildRun, buildSaved } from '../../support/build-state.ts';

const run: CarriedRun = {
  check: 'mantelzorg',
  version: '2.0.0',
  person: 'me',
  answers: { 'your-life': null },
  startedOn: '2026-11-20',
  finishedOn: null,
};
const parcel = { entries: ['odensehuis-hoeksche-waard', 'nieuw'], runs: [run] };

let made = 0;
const newId = () => `id-${++made}`;

/** What is on the device after a code was read there. */
function received(here: StoredState): StoredState {
  const merged = mergeStates(here, toState(parcel, '2026-11-22', here, newId), newId);
  if (merged.status !== 'merged') throw new Error('too much');
  return merged.state;
}

describe('a parcel on a device', () => {
  it('leaves alone what is there, the diary of an entry included', () => {
    const here = { ...EMPTY_STATE, saved: [buildSaved({ note: 'gebeld' })], runs: [buildRun()] };
    const state = received(here);
    expect(state.saved).toContainEqual(here.saved[0]);
    expect(state.saved.map(({ id }) => id).sort()).toEqual(['nieuw', 'odensehuis-hoeksche-waard']);
    expect(state.runs).toContainEqual(here.runs[0]);
    expect(state.runs).toHaveLength(2);
  });

  it('goes on at the first question that has no answer', () => {
    const [taken] = received(EMPTY_STATE).runs;
    expect(taken?.at).toBeTruthy();
    expect(taken?.answers).not.toHaveProperty(taken?.at ?? '');
  });

  it('does nothing the second time, also when someone wrote something beside it meanwhile', () => {
    const once = received(EMPTY_STATE);
    const written = { ...once, runs: once.runs.map((each) => ({ ...each, talk: ['sleep'], goals: ['rest'] })) };
    expect(received(written)).toEqual(written);
  });
});
