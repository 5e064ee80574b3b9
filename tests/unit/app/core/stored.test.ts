import { describe, expect, it } from 'vitest';
import { Stored } from '../../../../src/app/core/stored.ts';
import { EMPTY_STATE, type Loaded, memoryStore, type SaveStatus, type Store } from '../../../../src/storage/index.ts';
import { buildRun, buildSaved, buildState, today } from '../../../support/build-state.ts';

/** A store that answers as told, and remembers what it was asked to save. */
function scriptedStore({ loaded = { status: 'none' }, saves = [] }: { loaded?: Loaded; saves?: SaveStatus[] } = {}) {
  const saved: unknown[] = [];
  const store: Store = {
    load: async () => loaded,
    save: async (state) => {
      saved.push(state);
      return saves.shift() ?? 'saved';
    },
    erase: async () => true,
  };
  return { store, saved };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('what is kept', () => {
  it('saves nothing until the person says yes, and then everything', async () => {
    const { store, saved } = scriptedStore();
    const stored = new Stored(store, today);
    await stored.load();
    stored.update((state) => ({ ...state, place: 'Strijen' }));
    await settled();
    expect(saved).toEqual([]);
    await stored.setConsent(true);
    expect(saved).toEqual([{ ...EMPTY_STATE, place: 'Strijen' }]);
  });

  it('saves nothing after a no', async () => {
    const { store, saved } = scriptedStore();
    const stored = new Stored(store, today);
    await stored.load();
    await stored.setConsent(false);
    stored.update((state) => ({ ...state, place: 'Strijen' }));
    await settled();
    expect(saved).toEqual([]);
  });

  it('goes on keeping for someone who did so before', async () => {
    const { store, saved } = scriptedStore({ loaded: { status: 'loaded', state: buildState(), hasSetAside: false } });
    const stored = new Stored(store, today);
    await stored.load();
    expect(stored.consent.value).toBe('yes');
    stored.update((state) => ({ ...state, place: 'Maasdam' }));
    await settled();
    expect(saved).toEqual([buildState({ place: 'Maasdam' })]);
  });

  it('loses nothing that was done while it was loading, and keeps it on top of what there was', async () => {
    const { store, saved } = scriptedStore({ loaded: { status: 'loaded', state: buildState(), hasSetAside: false } });
    const stored = new Stored(store, today);
    const loading = stored.load();
    const early = buildRun({ id: 'early' });
    stored.update((state) => ({ ...state, runs: [...state.runs, early] }));
    stored.update((state) => ({ ...state, place: 'Piershil', theme: 'dark' }));
    await loading;
    const expected = buildState({ place: 'Piershil', theme: 'dark', runs: [buildRun(), early] });
    expect(stored.state.value).toEqual(expected);
    expect(saved).toEqual([expected]);
  });

  it('holds to a "no" that was given while it was loading', async () => {
    const { store, saved } = scriptedStore({ loaded: { status: 'loaded', state: buildState(), hasSetAside: false } });
    const stored = new Stored(store, today);
    const loading = stored.load();
    await stored.setConsent(false);
    const moment = { id: 'm', check: 'mantelzorg', on: '2026-11-22', answer: 'weeks', note: '' };
    const mine = { runs: [buildRun({ id: 'mine' })], moments: [moment], plan: { first: 'Mijn zus' } };
    stored.update((state) => ({ ...state, ...mine }));
    await loading;
    expect(stored.consent.value).toBe('no');
    expect(stored.state.value.runs).toEqual([buildRun({ id: 'mine' })]);
    expect(saved).toEqual([]);

    await stored.setConsent(true);
    expect(saved).toEqual([buildState({ ...mine, runs: [buildRun(), buildRun({ id: 'mine' })] })]);
  });

  it('saves what was done before it was known that nothing had been kept', async () => {
    const { store, saved } = scriptedStore();
    const stored = new Stored(store, today);
    const loading = stored.load();
    await stored.setConsent(true);
    stored.update(() => buildState());
    await loading;
    expect(saved.at(-1)).toEqual(buildState());
  });

  it('says that nothing is lost by a reload only when all is on the device', async () => {
    const { store } = scriptedStore({ saves: ['saved', 'failed', 'saved'] });
    const stored = new Stored(store, today);
    await stored.load();
    expect(stored.wouldLose.value).toBe(false);
    stored.update(() => buildState());
    expect(stored.wouldLose.value).toBe(true);
    await stored.setConsent(true);
    expect(stored.wouldLose.value).toBe(false);
    stored.update((state) => ({ ...state, place: 'Strijen' }));
    await settled();
    expect([stored.wouldLose.value, stored.isKept.value, stored.trouble.value]).toEqual([true, false, 'failed']);
    stored.update((state) => ({ ...state, place: 'Maasdam' }));
    await settled();
    expect([stored.wouldLose.value, stored.isKept.value, stored.trouble.value]).toEqual([false, true, null]);
  });

  it.each([
    ['answers', { runs: [buildRun()] }, true],
    ['the list', { saved: [buildSaved()] }, true],
    ['a moment', { moments: [{ id: 'm', check: 'mantelzorg', on: '2026-11-22', answer: 'now', note: '' }] }, true],
    ['the plan', { plan: { first: 'Mijn zus' } }, true],
    ['a setting', { theme: 'dark' as const }, false],
  ])('knows whether a reload would lose %s', async (_, changes, wouldLose) => {
    const stored = new Stored(scriptedStore().store, today);
    await stored.load();
    stored.update((state) => ({ ...state, ...changes }));
    expect(stored.wouldLose.value).toBe(wouldLose);
  });

  it('brings nothing back after another tab wiped everything', async () => {
    const { store, saved } = scriptedStore({ saves: ['saved', 'erased'] });
    const stored = new Stored(store, today);
    stored.update(() => buildState());
    await stored.load();
    await stored.setConsent(true);
    stored.update((state) => ({ ...state, place: 'Strijen' }));
    await settled();
    expect(stored.state.value).toEqual(EMPTY_STATE);
    expect(stored.trouble.value).toBe('erased');
    stored.update((state) => ({ ...state, place: 'Maasdam' }));
    await settled();
    expect(saved).toHaveLength(2);
  });

  it('goes on in memory, and says so, when a save fails', async () => {
    const { store } = scriptedStore({ saves: ['failed'] });
    const stored = new Stored(store, today);
    await stored.load();
    await stored.setConsent(true);
    expect(stored.trouble.value).toBe('failed');
    stored.update((state) => ({ ...state, place: 'Strijen' }));
    expect(stored.state.value.place).toBe('Strijen');
  });

  it.each(['newer', 'damaged', 'unavailable'] as const)('says that what was kept is %s', async (status) => {
    const stored = new Stored(scriptedStore({ loaded: { status } }).store, today);
    await stored.load();
    expect(stored.trouble.value).toBe(status);
    // Only a fresh start after damage may still be kept; the others must not be written over.
    expect(stored.consent.value).toBe(status === 'damaged' ? 'undecided' : 'no');
  });

  it('forgets everything', async () => {
    const store = memoryStore();
    const stored = new Stored(store, today);
    await stored.load();
    await stored.setConsent(true);
    stored.update(() => buildState());
    await settled();
    expect(await stored.erase()).toBe(true);
    expect(stored.state.value).toEqual(EMPTY_STATE);
    expect(stored.consent.value).toBe('undecided');
    expect(await store.load()).toEqual({ status: 'none' });
  });
});
