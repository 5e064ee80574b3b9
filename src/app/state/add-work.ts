import type { StoredState } from '../../storage/index.ts';

/** What was kept before, with what someone made since: nothing of either is lost. */
export const addWork = (kept: StoredState, { runs, saved, notForMe, moments, plan }: StoredState): StoredState => ({
  ...kept,
  runs: [...kept.runs, ...runs],
  saved: [...kept.saved, ...saved],
  notForMe: [...new Set([...kept.notForMe, ...notForMe])],
  moments: [...kept.moments, ...moments],
  plan: { ...kept.plan, ...plan },
});
