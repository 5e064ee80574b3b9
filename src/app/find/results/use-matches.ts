import { type Outcome, outcome } from '../../../questionnaires/index.ts';
import { type Match, match } from '../../../resources/index.ts';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import { definitionAsked } from '../../check/asked.ts';
import { runsOf } from '../../check/runs.ts';
import { useModel } from '../../core/model.ts';
import { dismissedReasonsOf } from './dismissed-reasons.ts';

/** What the answers of a run say, without the observations that someone switched off; undefined when the run is gone. */
export function useOutcomeForMe(id: string): Outcome | undefined {
  const model = useModel();
  const runs = runsOf(model);
  const notForMe = dismissedReasonsOf(model);
  const run = runs.find(id);
  const definition = run && definitionAsked(model, run.check);
  if (!run || !definition) return undefined;
  const observations = definition.observations.filter((each) => !notForMe.has(run.check, each.id));
  return outcome({ ...definition, observations }, run.answers);
}

/** The help that fits the answers of a run, best first; nothing while the catalogue is not there. */
export function useMatches(id: string): readonly Match[] {
  const { today } = useModel();
  const { searchState } = useCatalogue();
  const result = useOutcomeForMe(id);
  if (!result || !searchState.own.value) return [];
  const { needs, audiences, facts } = result;
  return match(searchState.own.value, {
    needs,
    place: searchState.place.value,
    audiences,
    facts,
    today: today(),
  });
}
