import { type Answer, type CheckId, findCheck, type QuestionId, setAnswer } from '../../questionnaires/index.ts';
import type { IsoDate } from '../../shared/iso-date.ts';
import type { Run } from '../../storage/index.ts';
import type { Stored } from './stored.ts';

const majorOf = (version: string): string => version.split('.')[0] ?? '';

/** Answers belong to the rules they were given under: another major version of the check cannot read them. */
export function isReadable(run: Run): boolean {
  const definition = findCheck(run.check)?.definition;
  return definition !== undefined && majorOf(definition.version) === majorOf(run.version);
}

/** The times someone fills in a check. */
export function createRuns(stored: Stored, today: () => IsoDate) {
  const all = (): readonly Run[] => stored.state.value.runs.filter(isReadable);
  const change = (id: string, edit: (run: Run) => Run): void =>
    stored.update((state) => ({ ...state, runs: state.runs.map((run) => (run.id === id ? edit(run) : run)) }));

  return {
    all,
    find: (id: string): Run | undefined => all().find((run) => run.id === id),
    /** The unfinished run of a check, or of any check; the latest one. */
    unfinished: (check?: CheckId): Run | undefined =>
      all().findLast((run) => run.finishedOn === null && (check === undefined || run.check === check)),
    finished: (): Run | undefined => all().findLast((run) => run.finishedOn !== null),

    /** Begins a check; an unfinished run of the same check gives way to it. */
    begin(check: CheckId): Run {
      const run: Run = {
        id: `${check}-${stored.state.value.runs.length + 1}-${today()}`,
        check,
        version: findCheck(check)?.definition.version ?? '',
        answers: {},
        startedOn: today(),
        finishedOn: null,
        at: null,
      };
      stored.update((state) => ({
        ...state,
        runs: [...state.runs.filter((other) => other.check !== check || other.finishedOn !== null), run],
      }));
      return run;
    },

    answer(id: string, question: QuestionId, answer: Answer): void {
      change(id, (run) => {
        const definition = findCheck(run.check)?.definition;
        return definition ? { ...run, answers: setAnswer(definition, run.answers, question, answer) } : run;
      });
    },
    moveTo: (id: string, question: QuestionId): void => change(id, (run) => ({ ...run, at: question })),
    finish: (id: string): void => change(id, (run) => ({ ...run, finishedOn: today() })),
    remove: (id: string): void =>
      stored.update((state) => ({ ...state, runs: state.runs.filter((run) => run.id !== id) })),
  };
}

export type Runs = ReturnType<typeof createRuns>;
