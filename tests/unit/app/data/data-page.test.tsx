// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { CatalogueProvider, createCatalogueContext } from '../../../../src/app/catalogue/catalogue-context.ts';
import { createModel, ModelProvider } from '../../../../src/app/core/model.ts';
import { DataPage } from '../../../../src/app/data/data-page.tsx';
import { OWN_DEVICE } from '../../../../src/app/shell/own-device.ts';
import {
  EMPTY_STATE,
  memoryStore,
  type Run,
  type SavedEntry,
  type StoredState,
} from '../../../../src/storage/index.ts';
import { buildRun, buildSaved } from '../../../support/build-state.ts';
import { NO_LANGUAGES } from '../../../support/no-languages.ts';

const RUN: Run = buildRun({
  version: '1.0.0',
  person: 'relative',
  answers: { sleep: 'much' },
  startedOn: '2026-11-20',
  finishedOn: '2026-11-21',
  at: 'money',
  talk: ['body'],
  goals: ['sleep'],
  sheet: { conversation: 'gp', ask: ['unknown-question'], words: 'Ik slaap slecht.' },
});

const SAVED = buildSaved({
  savedOn: '2026-10-02',
  calledOn: '2026-10-03',
  waitingSince: '2026-10-04',
  callBackOn: '2026-12-05',
  note: 'Vraag naar Els',
  known: { name: 'Soep en samen', marks: { phones: 1 } },
});

/** Something of everything that can be kept: a new field does not compile without a sample. */
const FULL: Required<StoredState> = {
  locale: 'nl',
  theme: 'dark',
  reading: { textSize: 150, wide: true, strong: true, calm: true },
  region: 'hoeksche-waard',
  place: 'Strijen',
  runs: [RUN],
  saved: [SAVED],
  notForMe: ['mantelzorg:dementia', 'vroeger:reden'],
  moments: [{ id: 'm', check: 'mantelzorg', on: '2026-11-03', answer: 'weeks', note: 'Griep in huis' }],
  plan: { first: 'Mijn zus Ans', 'an-old-field': 'De hond' },
  leaveAlways: true,
  cover: true,
  backedUpOn: '2026-09-01',
  forgetAfterDays: 90,
  // Later than the clock of these tests, which would else be noted in its place.
  usedOn: '2026-11-30',
};

async function show(state: StoredState) {
  const model = createModel({
    store: memoryStore(),
    today: () => '2026-11-22',
    window,
    capabilities: OWN_DEVICE,
    languages: NO_LANGUAGES,
  });
  model.stored.update(() => state);
  const context = createCatalogueContext(model, async () => ({}));
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  render(
    <ModelProvider value={model}>
      <CatalogueProvider value={context}>
        <DataPage />
      </CatalogueProvider>
    </ModelProvider>,
    root,
  );
  const press = async (name: string | RegExp) => {
    const buttons = [...root.querySelectorAll('button')].filter(({ textContent }) => textContent?.match(name));
    buttons[0]?.click();
    await new Promise((resolve) => setTimeout(resolve, 5));
  };
  return { root, model, press, text: root.textContent ?? '' };
}

beforeEach(() => {
  window.scrollTo = () => undefined;
});

describe('"mijn gegevens"', () => {
  it.each(Object.keys(EMPTY_STATE) as (keyof StoredState)[])('shows what is kept as %s', async (field) => {
    const without = await show({ ...FULL, [field]: EMPTY_STATE[field] });
    const { text } = await show(FULL);
    expect(text).not.toBe(without.text);
  });

  it.each(Object.keys(RUN) as (keyof Run)[])('shows what is kept of a run as %s', async (field) => {
    // The id says nothing and is shown nowhere.
    if (field === 'id') return;
    const other: Run = {
      id: 'x',
      check: 'vroeger',
      version: '1.0.1',
      person: 'me',
      answers: {},
      startedOn: '2026-01-31',
      finishedOn: null,
      at: null,
      talk: [],
      goals: [],
      sheet: null,
    };
    const changed = await show({ ...FULL, runs: [{ ...RUN, [field]: other[field] }] });
    const { text } = await show(FULL);
    expect(text).not.toBe(changed.text);
  });

  it.each(Object.keys(SAVED) as (keyof SavedEntry)[])('shows what is kept of the list as %s', async (field) => {
    // Without a catalogue the id has no name to be shown by.
    if (field === 'id') return;
    const changed = await show({ ...FULL, saved: [{ ...SAVED, [field]: buildSaved()[field] }] });
    const { text } = await show(FULL);
    expect(text).not.toBe(changed.text);
  });

  it('says it in words, and in what was written down where there are no words any more', async () => {
    const { text } = await show(FULL);
    for (const words of ['Ik slaap slecht.', 'unknown-question', 'Mijn zus Ans', 'De hond', 'an-old-field']) {
      expect(text).toContain(words);
    }
    for (const words of [
      'uw naaste veel vergeet of dementie heeft',
      'vroeger:reden',
      'Griep in huis',
      '3 november 2026',
      '2 oktober 2026',
      'Nog een paar weken',
      'Veel',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('shows a run of a check that is gone, with its answers', async () => {
    const { text } = await show({
      ...EMPTY_STATE,
      runs: [{ ...RUN, check: 'vroeger', answers: { hoe: ['a', 'b'], x: 3 } }],
    });
    for (const words of ['vroeger', 'hoe', 'a, b', 'x', '3']) expect(text).toContain(words);
  });

  it('deletes each thing by itself, and nothing else', async () => {
    const { model, press } = await show(FULL);
    const left = () => {
      const { runs, saved, moments, plan, notForMe, ...settings } = model.stored.state.value;
      const kept = [runs, saved, moments, Object.keys(plan), notForMe];
      return [...kept.map(({ length }) => length), ...Object.values(settings)];
    };
    const settings = [
      'nl',
      'dark',
      FULL.reading,
      'hoeksche-waard',
      'Strijen',
      true,
      true,
      '2026-09-01',
      90,
      '2026-11-30',
    ];
    await press('Wis deze vragenlijst');
    await press('Nee, laat staan');
    await press('Wis deze vragenlijst');
    expect(left()).toEqual([1, 1, 1, 2, 2, ...settings]);
    await press('Ja, wis dit');
    expect(left()).toEqual([0, 1, 1, 2, 2, ...settings]);
    await press('Verwijder het antwoord van 3 november 2026');
    await press('Ja, wis dit');
    expect(left()).toEqual([0, 1, 0, 2, 2, ...settings]);
    await press('van mijn lijst');
    await press('Ja, wis dit');
    expect(left()).toEqual([0, 0, 0, 2, 2, ...settings]);
    await press('Wis het noodplan');
    expect(left()[3]).toBe(2);
    await press('Ja, wis het noodplan');
    expect(left()).toEqual([0, 0, 0, 0, 2, ...settings]);
    // The region takes its village along; the other settings follow, and then the reasons one by one.
    for (let setting = 0; setting < 9; setting += 1) await press('Wis deze instelling');
    expect(model.stored.state.value).toEqual({ ...EMPTY_STATE, notForMe: ['vroeger:reden'] });
    await press('Wis deze instelling');
    expect(model.stored.state.value).toEqual(EMPTY_STATE);
  });

  it('puts the focus on a heading that is there after a deletion', async () => {
    const { root, press } = await show({ ...FULL, runs: [RUN, { ...RUN, id: 'b' }] });
    await press('Wis deze vragenlijst');
    await press('Ja, wis dit');
    expect(document.activeElement?.id).toBe('stored-runs');
    await press('Wis deze vragenlijst');
    await press('Ja, wis dit');
    expect(document.activeElement).toBe(root.querySelector('h1'));
  });
});
