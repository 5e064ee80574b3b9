import { findCheck, outcome } from '../../questionnaires/index.ts';
import { type Match, match } from '../../resources/index.ts';
import { useFinding } from './finding.ts';
import { useModel } from './model.ts';

/** The help that fits the answers of a run, best first; nothing while the catalogue is not there. */
export function useMatches(id: string): readonly Match[] {
  const { runs, today } = useModel();
  const { finder } = useFinding();
  const run = runs.find(id);
  const definition = run && findCheck(run.check)?.definition;
  if (!definition || !finder.catalogue.value) return [];
  const { needs, audiences } = outcome(definition, run.answers);
  return match(finder.catalogue.value, { needs, place: finder.place.value, audiences, today: today() });
}
