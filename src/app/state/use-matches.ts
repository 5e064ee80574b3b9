import { findCheck, type Outcome, outcome } from '../../questionnaires/index.ts';
import { type Match, match } from '../../resources/index.ts';
import { useFinding } from './finding.ts';
import { useModel } from './model.ts';

/** What the answers of a run say; undefined when the run is gone. */
export function useOutcome(id: string): Outcome | undefined {
  const run = useModel().runs.find(id);
  const definition = run && findCheck(run.check)?.definition;
  return definition && outcome(definition, run.answers);
}

/**
 * The help that fits the answers of a run, best first; nothing while the catalogue is not there. Observations that someone
 * switched off ask for nothing: what is left weighs as if they were not made.
 */
export function useMatches(id: string): readonly Match[] {
  const { today, runs, notForMe } = useModel();
  const { finder } = useFinding();
  const run = runs.find(id);
  const definition = run && findCheck(run.check)?.definition;
  if (!run || !definition || !finder.catalogue.value) return [];
  const observations = definition.observations.filter((each) => !notForMe.has(run.check, each.id));
  const { needs, audiences } = outcome({ ...definition, observations }, run.answers);
  return match(finder.catalogue.value, { needs, place: finder.place.value, audiences, today: today() });
}
