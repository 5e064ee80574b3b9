import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const MODULE = 'virtual:check-cards';
const DEFINITIONS = join('src', 'questionnaires', 'definitions');

const read = (check: string, file: string): unknown => JSON.parse(readFileSync(join(DEFINITIONS, check, file), 'utf8'));

interface Parts {
  readonly id: string;
  readonly version: string;
  readonly minutes: number;
  readonly replaces?: readonly string[];
  readonly start?: number;
}

function cardOf(check: string) {
  const { id, version, minutes, replaces = [], start } = read(check, 'questionnaire.json') as Parts;
  const { title, summary } = read(check, 'nl.json') as { readonly title: string; readonly summary: string };
  return { id, version, minutes, replaces, start: start ?? null, title, summary };
}

/**
 * What the start screen shows of each check, taken from the checks themselves: the first screen then waits for a few
 * hundred bytes instead of for every question of every check. Their order is that of the registry.
 */
export function checkCardsPlugin(): Plugin {
  const cards = () =>
    readdirSync(DEFINITIONS)
      .filter((check) => existsSync(join(DEFINITIONS, check, 'questionnaire.json')))
      .map(cardOf)
      .sort((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity) || a.id.localeCompare(b.id));
  return {
    name: 'check-cards',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load: (id) => (id === `\0${MODULE}` ? `export const CHECK_CARDS = ${JSON.stringify(cards())};` : undefined),
  };
}
