import { findCheck, outcome } from '../questionnaires/index.ts';
import type { Runs } from './check/runs.ts';
import type { Route } from './core/routes.ts';

/** Lines about violence and about not wanting to live. */
const SENSITIVE_LINES: readonly string[] = ['veilig-thuis', '113'];

/**
 * Whether a page is about violence or despair: the help for it, the questions about it, and every page on what was
 * answered when that names a line for it.
 */
export function isSensitive(route: Route, runs: Runs): boolean {
  if (route.page === 'help' || route.page === 'safety') return true;
  if (route.page === 'entry' && SENSITIVE_LINES.includes(route.entry)) return true;
  const run = 'run' in route && route.run !== undefined ? runs.find(route.run) : undefined;
  const definition = run && findCheck(run.check)?.definition;
  if (!definition) return false;
  if (route.page === 'question') return definition.questions.some(({ id, private: is }) => id === route.question && is);
  const { urgent } = outcome(definition, run.answers);
  return definition.urgent.some(
    ({ id, helpLines }) => urgent.includes(id) && helpLines.some((line) => SENSITIVE_LINES.includes(line)),
  );
}
