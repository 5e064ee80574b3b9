import type { CheckId } from './model.ts';
import type { Definition } from './schema.ts';

/** One check: its logic and its pictures. Its texts are in the languages. */
export interface Check {
  readonly definition: Definition;
  /** Drawings as addresses that hold the drawing itself: `sleep` for a question, `weather.sun` for an answer of a set. */
  readonly pictures: Readonly<Record<string, string>>;
}

const opened: Check[] = [];

/** The checks that are there, in the order in which they are offered. Empty until they are opened. */
export const CHECKS: readonly Check[] = opened;

/** What stands on the start screen comes first, in the order it asks for; then the others by id, letter by letter. */
function inOrder({ definition: a }: Check, { definition: b }: Check): number {
  return (a.start ?? Infinity) - (b.start ?? Infinity) || (a.id < b.id ? -1 : 1);
}

/**
 * Adds checks. The content check has read their files against the schemas and the app compares their hashes, so they are
 * not parsed again here. One that is there already is replaced.
 */
export function openChecks(checks: readonly Check[]): void {
  const ids = new Set(checks.map(({ definition }) => definition.id));
  const others = opened.filter(({ definition }) => !ids.has(definition.id));
  opened.splice(0, opened.length, ...[...others, ...checks].sort(inOrder));
}

/** The check with this id, or that took its place; undefined when there is none (any more). */
export function findCheck(id: CheckId): Check | undefined {
  return CHECKS.find(({ definition }) => definition.id === id || definition.replaces?.includes(id));
}
