import { type Definition, momentValues } from '../../questionnaires/index.ts';
import type { IsoDate } from '../../shared/iso-date.ts';
import type { Moment, Run } from '../../storage/index.ts';

/** The answer of one day to the question that is asked again by itself. */
export interface MomentPoint {
  readonly on: IsoDate;
  readonly answer: string;
  /** Null for an answer that was given in the whole check. */
  readonly moment: Moment | null;
}

/**
 * One answer a day, oldest first: the one given by itself or, on a day without it, that of the last check finished by the
 * person whose device this is. Answers that the definition does not know (any more) are left out. Nothing is copied.
 * @param runs those that can be read, in the order in which they were begun
 */
export function momentPoints(
  definition: Definition,
  moments: readonly Moment[],
  runs: readonly Run[],
): readonly MomentPoint[] {
  const { id, moment: question = '' } = definition;
  const inChecks = runs
    .filter(({ check, person }) => check === id && person === 'me')
    .flatMap(({ finishedOn, answers }) => {
      const answer = answers[question];
      return finishedOn !== null && typeof answer === 'string' ? [{ on: finishedOn, answer, moment: null }] : [];
    });
  const alone = moments
    .filter(({ check }) => check === id)
    .map((moment) => ({ on: moment.on, answer: moment.answer, moment }));
  const known = momentValues(definition);
  const points: MomentPoint[] = [...inChecks, ...alone].filter(({ answer }) => known.includes(answer));
  return [...new Map(points.map((point) => [point.on, point])).values()].sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** The shortest two answers mean that someone cannot go on: then the first word is whom to call. */
const SHORTEST = 2;

/** Whether the last answer says that it cannot go on much longer. */
export function cannotGoOn(definition: Definition, points: readonly MomentPoint[]): boolean {
  const last = points.at(-1);
  return last !== undefined && momentValues(definition).slice(0, SHORTEST).includes(last.answer);
}

const daysSince1970 = (day: IsoDate): number => Date.parse(day) / 86_400_000;

/** Where each point lies between the first day (0) and the last (1), by days; a single one lies at the first. */
export function placesInTime(points: readonly MomentPoint[]): readonly number[] {
  const days = points.map(({ on }) => daysSince1970(on));
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  return days.map((day) => (last === first ? 0 : (day - first) / (last - first)));
}
