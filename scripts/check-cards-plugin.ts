import type { Plugin } from 'vite';
import { CHECKS } from '../src/questionnaires/index.ts';

const MODULE = 'virtual:check-cards';

/**
 * What the start screen shows of each check, taken from the checks themselves: the first screen then waits for a few
 * hundred bytes instead of for every question of every check.
 */
export function checkCardsPlugin(): Plugin {
  const cards = CHECKS.map(({ definition: { id, version, minutes }, nl: { title, summary } }) => ({
    id,
    version,
    minutes,
    title,
    summary,
  }));
  return {
    name: 'check-cards',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load: (id) => (id === `\0${MODULE}` ? `export const CHECK_CARDS = ${JSON.stringify(cards)};` : undefined),
  };
}
