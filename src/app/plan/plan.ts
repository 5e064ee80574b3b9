import { type Model, useModel } from '../core/model.ts';
import type { Stored } from '../core/stored.ts';

/** The emergency plan: own words by field. */
export function createPlan(stored: Stored) {
  return {
    get: (field: string): string => stored.state.value.plan[field] ?? '',
    isEmpty: (): boolean => Object.keys(stored.state.value.plan).length === 0,
    /** Keeps the words of a field; without words the field is left out. */
    set: (field: string, words: string): void =>
      stored.update((state) => {
        const { [field]: _, ...others } = state.plan;
        return { ...state, plan: words.trim() === '' ? others : { ...others, [field]: words } };
      }),
    clear: (): void => stored.update((state) => ({ ...state, plan: {} })),
  };
}

/** The emergency plan in this record. They hold no state of their own: the record does. */
const planOf = ({ stored }: Pick<Model, 'stored'>) => createPlan(stored);

export const usePlan = () => planOf(useModel());
