import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { readLocatedJson } from '../../../src/shared/located-json.ts';
import type { FileProblem } from './file-problem.ts';
import { flattenTexts, type Texts, TextsFileSchema } from './flatten-texts.ts';

/** Languages that others are translated from, and copied from to begin with. */
const SOURCES = ['nl', 'en'];
const LOCALES = join('src', 'i18n', 'locales');
const DEFINITIONS = join('src', 'questionnaires', 'definitions');
const NO_LANGUAGE = ['questionnaire.json', 'cases.json'];
/** Shorter texts may well be the same in two languages: a name, a number. */
const LONG_ENOUGH = 20;

function textsIn(file: string): Texts {
  if (!existsSync(file)) return new Map();
  const { value } = readLocatedJson(readFileSync(file, 'utf8'));
  const read = v.safeParse(TextsFileSchema, value);
  return read.success ? flattenTexts(read.output) : new Map();
}

/** All texts of a language of the app, by group and place. */
const textsOfLocale = (folder: string): Texts =>
  new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => [...textsIn(join(folder, name))].map(([place, text]) => [`${name}: ${place}`, text] as const)),
  );

const languageOf = (code: string): string => code.split('-')[0] ?? code;

interface Translation {
  readonly code: string;
  readonly texts: Texts;
}

/** Words alone: what is put in is no text of the language. */
const wordsOf = (text: string): string => text.replace(/\{\{[^}]*\}\}/g, '').trim();

/** Where a language has the text of another to the letter. Forms of one language (`nl-x-simpel`) may have the same texts. */
function copiedFrom(source: string, { code, texts }: Translation, original: Texts): readonly string[] {
  if (languageOf(code) === languageOf(source)) return [];
  return [...texts]
    .filter(([place, text]) => !place.startsWith('$') && wordsOf(text).length >= LONG_ENOUGH)
    .flatMap(([place, text]) => (original.get(place) === text ? [place] : []));
}

function inCheck(root: string, id: string): FileProblem[] {
  const folder = join(DEFINITIONS, id);
  const codes = readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.json') && !NO_LANGUAGE.includes(name))
    .map((name) => name.replace(/\.json$/, ''));
  const textsOf = new Map(codes.map((code) => [code, textsIn(join(root, folder, `${code}.json`))]));
  return compared(codes, (code) => join(folder, `${code}.json`), textsOf);
}

function inApp(root: string): FileProblem[] {
  const codes = codesIn(join(root, LOCALES));
  const textsOf = new Map(codes.map((code) => [code, textsOfLocale(join(root, LOCALES, code))]));
  return compared(codes, (code) => join(LOCALES, code), textsOf);
}

interface Copied {
  readonly source: string;
  /** The texts that are equal, by their places. */
  readonly places: readonly string[];
}

/** The source that most texts of a language are still equal to. */
function mostCopied(code: string, textsOf: ReadonlyMap<string, Texts>): Copied | undefined {
  const texts = textsOf.get(code) ?? new Map<string, string>();
  // Dutch is written; English is made from Dutch; the rest from either.
  const sources = SOURCES.includes(code) ? SOURCES.slice(0, SOURCES.indexOf(code)) : SOURCES;
  return sources
    .map((source) => ({ source, places: copiedFrom(source, { code, texts }, textsOf.get(source) ?? new Map()) }))
    .sort((a, b) => b.places.length - a.places.length)[0];
}

const compared = (
  codes: readonly string[],
  fileOf: (code: string) => string,
  textsOf: ReadonlyMap<string, Texts>,
): FileProblem[] =>
  codes.flatMap((code) => {
    const { source, places = [] } = mostCopied(code, textsOf) ?? {};
    const [place] = places;
    if (place === undefined) return [];
    const count = places.length === 1 ? '1 tekst is' : `${places.length} teksten zijn`;
    return [{ file: fileOf(code), place, message: `${count} nog gelijk aan ${source}.json. Vertaal ze.` }];
  });

const codesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder) : []);

/**
 * Texts of the app and of the checks that are those of another language to the letter: nobody translated them yet. One line
 * for a language of the app, and one for a file of a check.
 */
export const untranslated = (root: string): FileProblem[] => [
  ...inApp(root),
  ...codesIn(join(root, DEFINITIONS)).flatMap((id) => inCheck(root, id)),
];
