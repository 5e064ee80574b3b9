import type { CheckId } from './model.ts';
import type { Definition } from './schema.ts';
import type { CheckTexts } from './texts-schema.ts';

/** One check: its logic, its Dutch texts, its pictures, and its other languages, each fetched when asked for. */
export interface Check {
  readonly definition: Definition;
  readonly nl: CheckTexts;
  readonly translations: Readonly<Record<string, () => Promise<CheckTexts>>>;
  /** Drawings as addresses that hold the drawing itself: `sleep` for a question, `weather.sun` for an answer of a set. */
  readonly pictures: Readonly<Record<string, string>>;
}

// Every folder of definitions/ is a check: nothing else has to be told about a new one.
const definitions = import.meta.glob<Definition>('./definitions/*/questionnaire.json', {
  eager: true,
  import: 'default',
});
const dutch = import.meta.glob<CheckTexts>('./definitions/*/nl.json', { eager: true, import: 'default' });
const translations = import.meta.glob<CheckTexts>(
  ['./definitions/*/*.json', '!**/questionnaire.json', '!**/cases.json', '!**/nl.json'],
  { import: 'default' },
);
const pictures = import.meta.glob<string>('./definitions/*/pictures/*.svg', {
  eager: true,
  import: 'default',
  query: '?inline',
});

/** The files below a folder, by their name without ending: `en` for `en.json`. */
function filesOf<T>(folder: string, files: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  const own = Object.entries(files).filter(([path]) => path.startsWith(folder));
  return Object.fromEntries(
    own.map(([path, file]) => [path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, ''), file]),
  );
}

function checkIn(path: string, definition: Definition): Check {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  // The content check fails on a check without Dutch.
  const nl = dutch[`${folder}nl.json`] as CheckTexts;
  return { definition, nl, translations: filesOf(folder, translations), pictures: filesOf(folder, pictures) };
}

/** What stands on the start screen comes first, in the order it asks for; then the others by id. */
function inOrder({ definition: a }: Check, { definition: b }: Check): number {
  return (a.start ?? Infinity) - (b.start ?? Infinity) || a.id.localeCompare(b.id);
}

/**
 * The checks in the order in which they are offered.
 * The files are built in and the content check has read them against their schemas, so they are not parsed again here.
 */
export const CHECKS: readonly Check[] = Object.entries(definitions)
  .map(([path, definition]) => checkIn(path, definition))
  .sort(inOrder);

/** The check with this id, or that took its place; undefined when there is none (any more). */
export function findCheck(id: CheckId): Check | undefined {
  return CHECKS.find(({ definition }) => definition.id === id || definition.replaces?.includes(id));
}

/** The texts of every check in a language; Dutch for a check that lacks the language. Rejects when a file cannot be fetched. */
export async function loadTexts(language: string): Promise<ReadonlyMap<CheckId, CheckTexts>> {
  const texts = CHECKS.map(async (check) => {
    const translated = await check.translations[language]?.();
    return [check.definition.id, translated ?? check.nl] as const;
  });
  return new Map(await Promise.all(texts));
}
