import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Check, Definition } from '../../../src/questionnaires/index.ts';
import { DEFINITIONS, type Json, readJson, readTexts } from './sources.ts';

/** What comes before the first question: the first check. */
export interface FirstData {
  readonly checks: readonly Check[];
}

/** Ids of the checks, in the order of the start screen: the first of them is asked most. */
export function checkIds(root: string): readonly string[] {
  const definitions = readdirSync(join(root, DEFINITIONS))
    .map((id) => join(root, DEFINITIONS, id, 'questionnaire.json'))
    .filter((path) => existsSync(path))
    .map((path) => readJson(path) as { readonly id: string; readonly start?: number });
  return definitions
    .sort((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity) || a.id.localeCompare(b.id))
    .map(({ id }) => id);
}

/** Drawings as addresses that hold the drawing itself, by their name: `sleep` for a question, `weather.sun` for an answer. */
function readPictures(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder).filter((name) => name.endsWith('.svg'));
  const address = (name: string) =>
    `data:image/svg+xml,${encodeURIComponent(readFileSync(join(folder, name), 'utf8').trim()).replaceAll('%20', ' ')}`;
  return Object.fromEntries(names.map((name) => [basename(name, '.svg'), address(name)]));
}

/** The content check holds the definition against its schema. */
export function readCheck(root: string, id: string): Check {
  const folder = join(root, DEFINITIONS, id);
  const definition = readTexts(join(folder, 'questionnaire.json')) as unknown as Definition;
  return { definition, pictures: readPictures(join(folder, 'pictures')) };
}

/** The texts of checks in a language, by id. */
export function readChecksIn(root: string, language: string, ids: readonly string[]): Json {
  const paths = ids.map((id) => [id, join(root, DEFINITIONS, id, `${language}.json`)] as const);
  return Object.fromEntries(paths.filter(([, path]) => existsSync(path)).map(([id, path]) => [id, readTexts(path)]));
}

/** The first check. */
export function readFirstData(root: string): FirstData {
  return {
    checks: checkIds(root)
      .slice(0, 1)
      .map((id) => readCheck(root, id)),
  };
}
