import type { CheckId } from '../../questionnaires/index.ts';
import type { IsoDate } from '../../shared/iso-date.ts';
import type { Moment } from '../../storage/index.ts';
import { type Model, useModel } from '../core/model.ts';
import type { Stored } from '../core/stored.ts';
import { randomId } from '../platform/random-id.ts';

/** Answers to the one question that is asked again by itself, each with a day and a note. */
export function createMoments(stored: Stored, today: () => IsoDate) {
  const all = (): readonly Moment[] => stored.state.value.moments;
  const set = (moments: readonly Moment[]): void => stored.update((state) => ({ ...state, moments }));
  return {
    /** Those of a check, oldest first. */
    of: (check: CheckId): readonly Moment[] => all().filter((moment) => moment.check === check),
    /** Keeps an answer of today. A second answer on one day takes the place of the first: a slip of the finger is no change. */
    add(check: CheckId, answer: string): Moment {
      const before = all().find((moment) => moment.check === check && moment.on === today());
      const moment: Moment = { id: before?.id ?? randomId(), check, on: today(), answer, note: before?.note ?? '' };
      set([...all().filter(({ id }) => id !== moment.id), moment]);
      return moment;
    },
    setNote: (id: string, note: string): void => set(all().map((each) => (each.id === id ? { ...each, note } : each))),
    remove: (id: string): void => set(all().filter((each) => each.id !== id)),
  };
}

/** The moments in this record. They hold no state of their own: the record does. */
const momentsOf = ({ stored, today }: Pick<Model, 'stored' | 'today'>) => createMoments(stored, today);

export const useMoments = () => momentsOf(useModel());
