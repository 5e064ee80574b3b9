import { coreQuestions, findCheck } from '../questionnaires/index.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import { EMPTY_STATE, type Run, type StoredState } from '../storage/index.ts';
import type { CarriedRun, Parcel } from './parcel.ts';

/** The same answers, by the same person, of the same day; what was written beside them meanwhile does not count. */
export const isSameRun = (a: CarriedRun, b: CarriedRun): boolean =>
  a.check === b.check && a.person === b.person && a.startedOn === b.startedOn && sameAnswers(a.answers, b.answers);

const inOrder = (answers: CarriedRun['answers']): string => JSON.stringify(Object.entries(answers).sort());
const sameAnswers = (a: CarriedRun['answers'], b: CarriedRun['answers']): boolean => inOrder(a) === inOrder(b);

function toRun(run: CarriedRun, newId: () => string): Run {
  const definition = findCheck(run.check)?.definition;
  const open = definition && coreQuestions(definition, run.answers).find(({ id }) => !(id in run.answers));
  return { ...run, id: newId(), at: open?.id ?? null, talk: [], goals: [], sheet: null };
}

/**
 * A parcel as a state that `mergeStates` joins to what is here. Answers that are here already are left out, so that a code
 * that is read twice does nothing the second time.
 */
export function toState(parcel: Parcel, madeOn: IsoDate, here: StoredState, newId: () => string): StoredState {
  const fresh = parcel.runs.filter((run) => !here.runs.some((each) => isSameRun(run, each)));
  return {
    ...EMPTY_STATE,
    runs: fresh.map((run) => toRun(run, newId)),
    saved: parcel.entries.map((id) => ({
      id,
      savedOn: madeOn,
      calledOn: null,
      waitingSince: null,
      callBackOn: null,
      note: '',
      known: null,
    })),
  };
}
