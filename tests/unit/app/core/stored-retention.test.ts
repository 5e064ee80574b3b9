import { describe, expect, it } from 'vitest';
import { Stored } from '../../../../src/app/core/stored.ts';
import { EMPTY_STATE, memoryStore, type Store, type StoredState } from '../../../../src/storage/index.ts';
import { buildRun, buildState } from '../../../support/build-state.ts';

const OLD = buildState({ forgetAfterDays: 90, usedOn: '2026-08-01' });

/** A tab on a store with this in it, and a clock that can be turned. */
async function tabOn(state: StoredState, erases = true) {
  const memory = memoryStore();
  await memory.save(state);
  const asked: string[] = [];
  const store: Store = {
    ...memory,
    save: (next) => {
      asked.push('save');
      return memory.save(next);
    },
    erase: async (how) => {
      asked.push(`erase ${how}`);
      return erases && memory.erase();
    },
  };
  const clock = { today: '2026-11-22' };
  const kept = async () => {
    const loaded = await memory.load();
    return loaded.status === 'loaded' ? loaded.state : null;
  };
  return { stored: new Stored(store, () => clock.today), asked, clock, kept };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('what was to go by itself', () => {
  it('is wiped before anything of it is there, and that is told; then things may be kept again', async () => {
    const { stored, asked, kept } = await tabOn(OLD);
    const seen = new Set<StoredState>();
    stored.state.subscribe((state) => seen.add(state));
    await stored.load();
    expect([...seen]).toEqual([EMPTY_STATE]);
    expect([asked, await kept()]).toEqual([['erase unused'], null]);
    expect([stored.trouble.value, stored.consent.value]).toEqual(['unused90', 'undecided']);
    await stored.setConsent(true);
    expect([stored.trouble.value, await kept()]).toEqual([null, EMPTY_STATE]);
  });

  it('is told with the time that was chosen', async () => {
    const { stored } = await tabOn({ ...OLD, forgetAfterDays: 365, usedOn: '2025-08-01' });
    await stored.load();
    expect(stored.trouble.value).toBe('unused365');
  });

  it('is not shown either when it could not be wiped; nothing is written, and a wipe can be asked again', async () => {
    const { stored, asked, kept } = await tabOn(OLD, false);
    await stored.load();
    expect([stored.trouble.value, stored.consent.value, stored.state.value]).toEqual(['unwiped', 'no', EMPTY_STATE]);
    stored.update((state) => ({ ...state, place: 'Maasdam' }));
    await stored.sync();
    expect([stored.state.value.place, stored.state.value.runs]).toEqual(['Maasdam', []]);
    expect([asked, await kept()]).toEqual([['erase unused'], OLD]);
    await stored.erase();
    expect(asked).toEqual(['erase unused', 'erase undefined']);
  });

  it('takes along nothing that was done while it was looked at', async () => {
    const { stored, kept } = await tabOn(OLD);
    const loading = stored.load();
    const early = buildRun({ id: 'early' });
    stored.update((state) => ({ ...state, runs: [early] }));
    await loading;
    expect([stored.state.value.runs, await kept()]).toEqual([[early], null]);
  });

  it('goes too in a tab that lay open all that time, when someone comes back to it', async () => {
    const { stored, clock, kept } = await tabOn({ ...OLD, usedOn: '2026-11-20' });
    await stored.load();
    clock.today = '2027-02-21';
    await stored.sync();
    expect([stored.trouble.value, stored.consent.value]).toEqual(['unused90', 'undecided']);
    expect([stored.state.value, await kept()]).toEqual([EMPTY_STATE, null]);
  });
});

describe('the day of the last use', () => {
  it('is noted once a day: at the beginning, on coming back, and with every change', async () => {
    const { stored, asked, clock, kept } = await tabOn({ ...OLD, usedOn: '2026-11-20' });
    await stored.load();
    expect((await kept())?.usedOn).toBe('2026-11-22');
    await stored.sync();
    expect(asked).toEqual(['save']);
    clock.today = '2026-11-23';
    await stored.sync();
    await settled();
    expect([asked.length, (await kept())?.usedOn]).toEqual([2, '2026-11-23']);
    // Never hidden for half a year, and in use all along.
    clock.today = '2027-05-23';
    stored.update((state) => ({ ...state, place: 'Maasdam' }));
    await settled();
    expect([await kept(), stored.trouble.value]).toEqual([{ ...OLD, place: 'Maasdam', usedOn: '2027-05-23' }, null]);
  });

  it('is kept of nobody who chose nothing', async () => {
    const { stored, asked } = await tabOn(buildState());
    await stored.load();
    await stored.sync();
    stored.update((state) => ({ ...state, place: 'Maasdam' }));
    await settled();
    expect([asked, stored.state.value.usedOn]).toEqual([['save'], null]);
  });

  it('is no reason to lose anything when the clock was set back for a while', async () => {
    const { stored, clock, kept } = await tabOn({ ...OLD, usedOn: '2026-11-20' });
    clock.today = '1970-01-01';
    await stored.load();
    stored.update((state) => ({ ...state, place: 'Maasdam' }));
    clock.today = '2026-11-22';
    await stored.sync();
    await settled();
    expect(await kept()).toEqual({ ...OLD, place: 'Maasdam', usedOn: '2026-11-22' });
  });

  it('begins anew with a backup that is put back', async () => {
    const { stored, kept } = await tabOn(buildState());
    await stored.load();
    stored.update(() => ({ ...OLD, usedOn: null }));
    await settled();
    expect((await kept())?.usedOn).toBe('2026-11-22');
  });
});
