import type { Answers, CheckId, QuestionId } from '../../questionnaires/index.ts';
import type { IsoDate } from '../../shared/iso-date.ts';
import type { Person, Run, Sheet } from '../../storage/index.ts';
import { type Model, useModel } from '../core/model.ts';
import type { Stored } from '../core/stored.ts';
import { randomId } from '../platform/random-id.ts';
import { CHECK_CARDS } from './check-cards.ts';

/** More wishes than this at once is a list, not a choice. */
export const MOST_GOALS = 3;

const majorOf = (version: string): string => version.split('.')[0] ?? '';
/** The card of a check, also when it had another id when the answers were given. */
const cardOf = (check: CheckId) => CHECK_CARDS.find(({ id, replaces }) => id === check || replaces.includes(check));
const versionOf = (check: CheckId): string => cardOf(check)?.version ?? '';
const underItsName = (run: Run): Run => ({ ...run, check: cardOf(run.check)?.id ?? run.check });

/** Answers belong to the rules they were given under: another major version of the check cannot read them. */
export const isReadable = (run: Run): boolean => majorOf(versionOf(run.check)) === majorOf(run.version);

const without = <T>(list: readonly T[], item: T): readonly T[] => list.filter((other) => other !== item);

/** The times someone fills in a check. */
export function createRuns(stored: Stored, today: () => IsoDate) {
  const kept = (): readonly Run[] => stored.state.value.runs.map(underItsName);
  const all = (): readonly Run[] => kept().filter(isReadable);
  const find = (id: string): Run | undefined => all().find((run) => run.id === id);
  const change = (id: string, changes: (run: Run) => Partial<Run>): void =>
    stored.update((state) => ({
      ...state,
      runs: state.runs.map((run) => (run.id === id ? { ...run, ...changes(run) } : run)),
    }));

  return {
    /** Every run there is, those that can no longer be read included. */
    kept,
    /** Every run that this version of its check can read, in the order of their days. */
    readable: all,
    find,
    /** The unfinished run of a check by someone, or of any check by anyone; the latest one. */
    unfinished: (check?: CheckId, person: Person = 'me'): Run | undefined =>
      all().findLast(
        (run) => run.finishedOn === null && (check === undefined || (run.check === check && run.person === person)),
      ),
    finished: (): Run | undefined => all().findLast((run) => run.finishedOn !== null && run.person === 'me'),
    /** The last time before this one that the same person finished the same check. */
    before(id: string): Run | undefined {
      const run = find(id);
      const earlier = all().slice(
        0,
        Math.max(
          0,
          all().findIndex((other) => other.id === id),
        ),
      );
      return earlier.findLast(
        (other) => other.check === run?.check && other.person === run.person && other.finishedOn !== null,
      );
    },
    /** The last time that someone else finished the same check. */
    byAnother(id: string): Run | undefined {
      const run = find(id);
      return all().findLast(
        (other) => other.check === run?.check && other.person !== run.person && other.finishedOn !== null,
      );
    },

    /** Begins a check; an unfinished run of the same check by the same person gives way to it. */
    begin(check: CheckId, person: Person = 'me'): Run {
      const run: Run = {
        id: randomId(),
        check,
        version: versionOf(check),
        person,
        answers: {},
        startedOn: today(),
        finishedOn: null,
        at: null,
        talk: [],
        goals: [],
        sheet: null,
      };
      const givesWay = (other: Run): boolean =>
        underItsName(other).check === check && other.person === person && other.finishedOn === null;
      stored.update((state) => ({ ...state, runs: [...state.runs.filter((other) => !givesWay(other)), run] }));
      return run;
    },

    setAnswers: (id: string, answers: Answers): void => change(id, () => ({ answers })),
    moveTo: (id: string, question: QuestionId): void => change(id, () => ({ at: question })),
    /** The day of the first time counts: going through the answers again later does not make them newer. */
    finish: (id: string): void => change(id, ({ finishedOn }) => ({ finishedOn: finishedOn ?? today() })),
    toggleTalk: (id: string, question: QuestionId): void =>
      change(id, ({ talk }) => ({ talk: talk.includes(question) ? without(talk, question) : [...talk, question] })),
    /** Chooses a wish, as the last one, or lets it go. A fourth one is not taken. */
    toggleGoal: (id: string, goal: string): void =>
      change(id, ({ goals }) => ({
        goals: goals.includes(goal) ? without(goals, goal) : [...goals, goal].slice(0, MOST_GOALS),
      })),
    /** Puts a chosen wish one place earlier. */
    raiseGoal: (id: string, goal: string): void =>
      change(id, ({ goals }) => {
        const at = goals.indexOf(goal);
        return at < 1 ? {} : { goals: [...goals.slice(0, at - 1), goal, ...without(goals.slice(at - 1), goal)] };
      }),
    setSheet: (id: string, sheet: Sheet): void => change(id, () => ({ sheet })),
    remove: (id: string): void =>
      stored.update((state) => ({ ...state, runs: state.runs.filter((run) => run.id !== id) })),
  };
}

/** The times someone fills in a check, in this record. They hold no state of their own: the record does. */
export const runsOf = ({ stored, today }: Pick<Model, 'stored' | 'today'>) => createRuns(stored, today);

export const useRuns = () => runsOf(useModel());

export type Runs = ReturnType<typeof createRuns>;
