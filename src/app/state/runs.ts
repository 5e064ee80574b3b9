import type { Answers, CheckId, QuestionId } from '../../questionnaires/index.ts';
import type { IsoDate } from '../../shared/iso-date.ts';
import type { Run } from '../../storage/index.ts';
import { CHECK_CARDS } from '../check-cards.ts';
import type { Stored } from './stored.ts';

const majorOf = (version: string): string => version.split('.')[0] ?? '';
const versionOf = (check: CheckId): string => CHECK_CARDS.find(({ id }) => id === check)?.version ?? '';

// Not crypto.randomUUID: that one is missing on plain http, where a library may try the app.
const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join('');

/** Answers belong to the rules they were given under: another major version of the check cannot read them. */
export const isReadable = (run: Run): boolean => majorOf(versionOf(run.check)) === majorOf(run.version);

/** The times someone fills in a check. */
export function createRuns(stored: Stored, today: () => IsoDate) {
  const all = (): readonly Run[] => stored.state.value.runs.filter(isReadable);
  const change = (id: string, changes: Partial<Run>): void =>
    stored.update((state) => ({
      ...state,
      runs: state.runs.map((run) => (run.id === id ? { ...run, ...changes } : run)),
    }));

  return {
    find: (id: string): Run | undefined => all().find((run) => run.id === id),
    /** The unfinished run of a check, or of any check; the latest one. */
    unfinished: (check?: CheckId): Run | undefined =>
      all().findLast((run) => run.finishedOn === null && (check === undefined || run.check === check)),
    finished: (): Run | undefined => all().findLast((run) => run.finishedOn !== null),

    /** Begins a check; an unfinished run of the same check gives way to it. */
    begin(check: CheckId): Run {
      const run: Run = {
        id: randomId(),
        check,
        version: versionOf(check),
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

    setAnswers: (id: string, answers: Answers): void => change(id, { answers }),
    moveTo: (id: string, question: QuestionId): void => change(id, { at: question }),
    /** The day of the first time counts: going through the answers again later does not make them newer. */
    finish: (id: string): void => change(id, { finishedOn: all().find((run) => run.id === id)?.finishedOn ?? today() }),
    remove: (id: string): void =>
      stored.update((state) => ({ ...state, runs: state.runs.filter((run) => run.id !== id) })),
  };
}

export type Runs = ReturnType<typeof createRuns>;
