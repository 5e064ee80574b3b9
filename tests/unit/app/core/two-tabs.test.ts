import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Stored } from '../../../../src/app/core/stored.ts';
import { EMPTY_STATE, idbStore, type StoredState } from '../../../../src/storage/index.ts';
import { buildRun, buildSaved, buildState, today } from '../../../support/build-state.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

async function openTab(): Promise<Stored> {
  const tab = new Stored(idbStore(), today);
  await tab.load();
  return tab;
}

/** Two tabs that were opened on the same kept state. */
async function twoTabs(state: StoredState): Promise<readonly [Stored, Stored]> {
  await idbStore().save(state);
  return [await openTab(), await openTab()];
}

const kept = async () => (await openTab()).state.value;
const answer = (tab: Stored, question: string, value: string): void =>
  tab.update((state) => ({
    ...state,
    runs: state.runs.map((run) => ({ ...run, answers: { ...run.answers, [question]: value } })),
  }));
const plan = (tab: Stored, field: string, words: string): void =>
  tab.update((state) => ({ ...state, plan: { ...state.plan, [field]: words } }));
const settled = async (...tabs: readonly Stored[]) => {
  for (const tab of tabs) await tab.sync();
};

describe('two tabs', () => {
  it('keep what both did, in one run and in different places', async () => {
    const [mine, other] = await twoTabs(buildState({ runs: [buildRun({ answers: {} })] }));
    answer(other, 'sleep', 'much');
    await settled(other);
    answer(mine, 'body', 'little');
    mine.update((state) => ({ ...state, saved: [...state.saved, buildSaved({ id: 'mine' })] }));
    await settled(mine, other);
    const state = await kept();
    expect(state.runs[0]?.answers).toEqual({ sleep: 'much', body: 'little' });
    expect(state.saved.map(({ id }) => id)).toEqual(['odensehuis-hoeksche-waard', 'mine']);
    expect([mine.state.value, other.state.value]).toEqual([state, state]);
    expect([mine.trouble.value, other.trouble.value]).toEqual([null, null]);
  });

  it('both of which save for the first time keep both', async () => {
    const [mine, other] = [await openTab(), await openTab()];
    await Promise.all([mine.setConsent(true), other.setConsent(true)]);
    plan(mine, 'first', 'Ans');
    plan(other, 'gp', 'De Wit');
    await settled(mine, other);
    expect((await kept()).plan).toEqual({ first: 'Ans', gp: 'De Wit' });
  });

  it('that gave one question another answer: the later one is told, and neither is overwritten', async () => {
    const [mine, other] = await twoTabs(buildState({ runs: [buildRun({ answers: {} })] }));
    answer(other, 'sleep', 'much');
    await settled(other);
    answer(mine, 'sleep', 'little');
    await settled(mine);
    expect([mine.trouble.value, mine.consent.value]).toEqual(['conflict', 'no']);
    expect(mine.state.value.runs[0]?.answers).toEqual({ sleep: 'little' });
    expect((await kept()).runs[0]?.answers).toEqual({ sleep: 'much' });
    plan(mine, 'first', 'Ans');
    await settled(mine);
    expect((await kept()).plan).toEqual({});
  });

  it('one of which removed what the other went on with: it is told', async () => {
    const [mine, other] = await twoTabs(buildState());
    answer(other, 'sleep', 'little');
    await settled(other);
    mine.update((state) => ({ ...state, runs: [] }));
    await settled(mine);
    expect(mine.trouble.value).toBe('conflict');
    expect((await kept()).runs).toHaveLength(1);
  });

  it('show what the other kept, or wiped, to who comes back to them', async () => {
    const [mine, other] = await twoTabs(buildState());
    plan(other, 'first', 'Ans');
    await settled(other, mine);
    expect(mine.state.value.plan).toEqual({ first: 'Ans' });
    await other.erase();
    await settled(mine);
    expect([mine.trouble.value, mine.state.value]).toEqual(['erased', EMPTY_STATE]);
  });

  it('of different versions: the older one lets the newer one be', async () => {
    const [mine] = await twoTabs(buildState());
    const opened = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('ademruimte', 1);
      request.onsuccess = () => resolve(request.result);
    });
    opened.transaction('state', 'readwrite').objectStore('state').put('{"format":99}', 'a');
    opened.close();
    plan(mine, 'first', 'Ans');
    await settled(mine);
    expect([mine.trouble.value, mine.consent.value]).toEqual(['newer', 'no']);
  });
});

const PLACES = ['sleep', 'body', 'first', 'gp'] as const;
type Place = (typeof PLACES)[number];
const isAnswer = (place: Place): boolean => place === 'sleep' || place === 'body';

const at = (state: StoredState, place: Place) => (isAnswer(place) ? state.runs[0]?.answers[place] : state.plan[place]);

/** What was written where, by whom, and what they saw there before. */
interface Written {
  readonly tab: Stored;
  readonly place: Place;
  readonly value: string;
  readonly saw: unknown;
}

const step = fc.record({
  tab: fc.nat({ max: 1 }),
  place: fc.constantFrom(...PLACES),
  /** How long the person waits, in turns of the event loop: at 0 the next one is at the same moment. */
  wait: fc.constantFrom(0, 0, 1, 3, 30),
  looks: fc.boolean(),
});

it('no writing of two tabs is lost without a word, in whatever order they come', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
      vi.stubGlobal('indexedDB', new IDBFactory());
      const tabs = await twoTabs(buildState({ runs: [buildRun({ answers: {} })], plan: {} }));
      const written: Written[] = [];
      for (const [index, { tab: number, place, wait, looks }] of steps.entries()) {
        const tab = tabs[number] as Stored;
        if (looks) void tab.sync();
        const value = `value-${index}`;
        written.push({ tab, place, value, saw: at(tab.state.value, place) });
        if (isAnswer(place)) answer(tab, place, value);
        else plan(tab, place, value);
        for (let turn = 0; turn < wait; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      }
      await settled(...tabs, ...tabs);
      const state = await kept();
      for (const { tab, place, value } of written) {
        const isThere = at(state, place) === value;
        const isReplaced = written.some((later) => later.place === place && later.saw === value);
        const isTold = tab.trouble.value === 'conflict';
        expect(isThere || isReplaced || isTold, `${value} in ${place}`).toBe(true);
        // Who was told still has their own words on screen.
        if (isTold && !isReplaced) expect([at(tab.state.value, place), at(state, place)]).toContain(value);
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);
