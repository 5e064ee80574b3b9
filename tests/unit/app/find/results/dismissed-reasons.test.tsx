// @vitest-environment happy-dom
import fc from 'fast-check';
import { render } from 'preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { readRegionPacks } from '../../../../../scripts/build/build-pack.ts';
import { CatalogueProvider, createCatalogueContext } from '../../../../../src/app/catalogue/catalogue-context.ts';
import { runsOf } from '../../../../../src/app/check/runs.ts';
import { useRun } from '../../../../../src/app/check/use-run.ts';
import { createModel, ModelProvider } from '../../../../../src/app/core/model.ts';
import { Stored } from '../../../../../src/app/core/stored.ts';
import {
  createDismissedReasons,
  dismissedReasonsOf,
  readRuleKey,
  ruleKey,
} from '../../../../../src/app/find/results/dismissed-reasons.ts';
import { useMatches } from '../../../../../src/app/find/results/use-matches.ts';
import { OWN_DEVICE } from '../../../../../src/app/shell/own-device.ts';
import { outcome } from '../../../../../src/questionnaires/index.ts';
import type { Match } from '../../../../../src/resources/index.ts';
import { EMPTY_STATE, memoryStore } from '../../../../../src/storage/index.ts';
import { buildRun, today } from '../../../../support/build-state.ts';
import { NO_LANGUAGES } from '../../../../support/no-languages.ts';

const { packs, national } = await readRegionPacks('src/resources/regions');
const REGION = 'hoeksche-waard';
const FILES: Record<string, unknown> = {
  'regions/index.json': [{ id: REGION, name: REGION, places: [] }],
  'regions/nl.json': national,
  [`regions/${REGION}.json`]: packs.get(REGION),
};
const RUN = buildRun({
  answers: { situation: ['dementia'], sleep: 'much', 'own-life': 'much', 'own-day': 'much', support: 'none' },
});
const CHECK = RUN.check;

async function open() {
  const model = createModel({
    store: memoryStore(),
    today: () => '2026-11-22',
    window,
    capabilities: OWN_DEVICE,
    languages: NO_LANGUAGES,
  });
  model.stored.update((state) => ({ ...state, runs: [RUN] }));
  const context = createCatalogueContext(model, async (path) => structuredClone(FILES[path]));
  await context.regions.load();
  const root = document.createElement('main');
  let found: readonly Match[] = [];
  let observations: readonly string[] = [];
  const Probe = () => {
    found = useMatches(RUN.id);
    const kept = useRun(RUN.id);
    observations = kept ? outcome(kept.definition, kept.run.answers).observations.map(({ id }) => id) : [];
    return null;
  };
  const look = () => {
    render(
      <ModelProvider value={model}>
        <CatalogueProvider value={context}>
          <Probe key={Math.random()} />
        </CatalogueProvider>
      </ModelProvider>,
      root,
    );
    const because = found.flatMap(({ reasons }) =>
      reasons.flatMap((reason) => (reason.kind === 'need' ? reason.because : [])),
    );
    return { found, because: new Set(because), observations };
  };
  return { model, look };
}

let opened: Awaited<ReturnType<typeof open>>;

beforeAll(async () => {
  opened = await open();
});

describe('a reason that does not apply', () => {
  it('is no reason any more, and the answers say what they said', () => {
    const { model, look } = opened;
    const before = look();
    expect(before.because).toContain('dementia');
    dismissedReasonsOf(model).dismiss(CHECK, ['dementia']);
    const after = look();
    expect(after.because).not.toContain('dementia');
    expect(after.found.length).toBeGreaterThan(0);
    expect(after.observations).toEqual(before.observations);
    expect(runsOf(model).find(RUN.id)).toEqual(RUN);
    dismissedReasonsOf(model).restore(ruleKey(CHECK, 'dementia'));
    expect(look().found).toEqual(before.found);
  });

  it('counts as little in another check, and a need without any reason left asks for nothing', () => {
    const { model, look } = opened;
    const before = look();
    dismissedReasonsOf(model).dismiss('vroeger', [...before.because]);
    expect(look().found).toEqual(before.found);
    dismissedReasonsOf(model).dismiss(CHECK, [...before.because]);
    const because = look().because;
    for (const observation of before.because) expect(because).not.toContain(observation);
    for (const key of dismissedReasonsOf(model).keys()) dismissedReasonsOf(model).restore(key);
    expect(dismissedReasonsOf(model).keys()).toEqual([]);
    expect(look().found).toEqual(before.found);
  });

  it('does not depend on the order of switching', () => {
    const { model, look } = opened;
    const all = [...look().because];
    fc.assert(
      fc.property(fc.shuffledSubarray(all), (off) => {
        const shownAfter = (order: readonly string[]) => {
          for (const one of order) dismissedReasonsOf(model).dismiss(CHECK, [one]);
          const { found } = look();
          for (const key of dismissedReasonsOf(model).keys()) dismissedReasonsOf(model).restore(key);
          return found;
        };
        expect(shownAfter([...off].reverse())).toEqual(shownAfter(off));
      }),
      { numRuns: 15 },
    );
  });

  it('joins those of before when someone keeps after all', async () => {
    const store = memoryStore();
    await store.save({ ...EMPTY_STATE, notForMe: ['mantelzorg:dementia'] });
    const stored = new Stored(store, today);
    const loading = stored.load();
    void stored.setConsent(false);
    await loading;
    createDismissedReasons(stored).dismiss('mantelzorg', ['young', 'dementia']);
    await stored.setConsent(true);
    expect(stored.state.value.notForMe).toEqual(['mantelzorg:dementia', 'mantelzorg:young']);
  });

  it('has a key that is read as it was made', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z-]{1,9}$/), fc.string(), (check, observation) => {
        expect(readRuleKey(ruleKey(check, observation))).toEqual({ check, observation });
      }),
    );
  });
});
