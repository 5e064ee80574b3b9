import type { Answers, CheckId, QuestionId } from '../../questionnaires/index.ts';
import { findLast } from '../../shared/find-last.ts';
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

const isOpen = (run: Run): boolean => run.finishedOn === null;

const newRun = (check: CheckId, person: Person, startedOn: IsoDate): Run => ({
  id: randomId(),
  check,
  version: versionOf(check),
  person,
  answers: {},
  startedOn,
  finishedOn: null,
  at: null,
  talk: [],
  goals: [],
  sheet: null,
});

/** The times someone fills in a check, in this record. They hold no state of their own: the record does. */
export class Runs {
  readonly #stored: Stored;
  readonly #today: () => IsoDate;

  constructor(stored: Stored, today: () => IsoDate) {
    this.#stored = stored;
    this.#today = today;
  }

  /** Every run there is, those that can no longer be read included. */
  kept(): readonly Run[] {
    return this.#stored.state.value.runs.map(underItsName);
  }

  /** Every run that this version of its check can read, in the order of their days. */
  readable(): readonly Run[] {
    return this.kept().filter(isReadable);
  }

  find(id: string): Run | undefined {
    return this.readable().find((run) => run.id === id);
  }

  /** The unfinished run of a check by someone, or of any check by anyone; the latest one. */
  unfinished(check?: CheckId, person: Person = 'me'): Run | undefined {
    return findLast(
      this.readable(),
      (run) => isOpen(run) && (check === undefined || (run.check === check && run.person === person)),
    );
  }

  finished(): Run | undefined {
    return findLast(this.readable(), (run) => !isOpen(run) && run.person === 'me');
  }

  /** The last time before this one that the same person finished the same check. */
  before(id: string): Run | undefined {
    const runs = this.readable();
    const at = runs.findIndex((run) => run.id === id);
    const run = runs[at];
    return findLast(
      runs.slice(0, Math.max(0, at)),
      (other) => other.check === run?.check && other.person === run.person && !isOpen(other),
    );
  }

  /** The last time that someone else finished the same check. */
  byAnother(id: string): Run | undefined {
    const run = this.find(id);
    return findLast(
      this.readable(),
      (other) => other.check === run?.check && other.person !== run.person && !isOpen(other),
    );
  }

  /** Begins a check; an unfinished run of the same check by the same person gives way to it. */
  begin(check: CheckId, person: Person = 'me'): Run {
    const run = newRun(check, person, this.#today());
    const givesWay = (other: Run): boolean =>
      underItsName(other).check === check && other.person === person && isOpen(other);
    this.#stored.update((state) => ({ ...state, runs: [...state.runs.filter((other) => !givesWay(other)), run] }));
    return run;
  }

  setAnswers(id: string, answers: Answers): void {
    this.#change(id, () => ({ answers }));
  }

  moveTo(id: string, question: QuestionId): void {
    this.#change(id, () => ({ at: question }));
  }

  /** The day of the first time counts: going through the answers again later does not make them newer. */
  finish(id: string): void {
    this.#change(id, ({ finishedOn }) => ({ finishedOn: finishedOn ?? this.#today() }));
  }

  toggleTalk(id: string, question: QuestionId): void {
    this.#change(id, ({ talk }) => ({
      talk: talk.includes(question) ? without(talk, question) : [...talk, question],
    }));
  }

  /** Chooses a wish, as the last one, or lets it go. A fourth one is not taken. */
  toggleGoal(id: string, goal: string): void {
    this.#change(id, ({ goals }) => ({
      goals: goals.includes(goal) ? without(goals, goal) : [...goals, goal].slice(0, MOST_GOALS),
    }));
  }

  /** Puts a chosen wish one place earlier. */
  raiseGoal(id: string, goal: string): void {
    this.#change(id, ({ goals }) => {
      const at = goals.indexOf(goal);
      return at < 1 ? {} : { goals: [...goals.slice(0, at - 1), goal, ...without(goals.slice(at - 1), goal)] };
    });
  }

  /** Keeps what someone made of their sheet: the answers and wishes on it, and the rest. */
  keepSheet(id: string, { talk, goals, sheet }: Pick<Run, 'talk' | 'goals'> & { readonly sheet: Sheet }): void {
    this.#change(id, () => ({ talk, goals, sheet }));
  }

  remove(id: string): void {
    this.#stored.update((state) => ({ ...state, runs: state.runs.filter((run) => run.id !== id) }));
  }

  #change(id: string, changes: (run: Run) => Partial<Run>): void {
    this.#stored.update((state) => ({
      ...state,
      runs: state.runs.map((run) => (run.id === id ? { ...run, ...changes(run) } : run)),
    }));
  }
}

/** The times someone fills in a check, in this record. */
export const runsOf = ({ stored, today }: Pick<Model, 'stored' | 'today'>) => new Runs(stored, today);

export const useRuns = () => runsOf(useModel());
