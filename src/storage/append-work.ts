import type { StoredState } from './stored-state.ts';

/** What was kept before, with what someone made since: nothing of either is lost. */
export const appendWork = (kept: StoredState, { runs, saved, notForMe, moments, plan }: StoredState): StoredState => ({
  ...kept,
  runs: [...kept.runs, ...runs],
  saved: [...kept.saved, ...saved],
  notForMe: [...new Set([...kept.notForMe, ...notForMe])],
  moments: [...kept.moments, ...moments],
  plan: { ...kept.plan, ...plan },
});
