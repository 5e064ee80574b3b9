import type { Stored } from './stored.ts';

/** The emergency plan: own words by field. */
export function createPlan(stored: Stored) {
  return {
    get: (field: string): string => stored.state.value.plan[field] ?? '',
    isEmpty: (): boolean => Object.keys(stored.state.value.plan).length === 0,
    /** Keeps the words of a field; without words the field is left out. */
    set(field: string, words: string): void {
      const { [field]: _, ...others } = stored.state.value.plan;
      if (words.trim() === '') stored.forget((state) => ({ ...state, plan: others }));
      else stored.update((state) => ({ ...state, plan: { ...others, [field]: words } }));
    },
    clear: (): void => stored.forget((state) => ({ ...state, plan: {} })),
  };
}

export type Plan = ReturnType<typeof createPlan>;
