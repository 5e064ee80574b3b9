import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../../src/questionnaires/index.ts';
import { type FileProblem, inFile } from './file-problem.ts';
import { flattenTexts, type Texts, TextsFileSchema } from './flatten-texts.ts';
import { readJson } from './read-json.ts';

const LOCALES = join('src', 'i18n', 'locales');
const SOURCE = 'nl';
const PLURAL = /_(zero|one|two|few|many|other)$/;
/** The words for people who are addressed with "je"; other languages may have a second form where one is needed. */
const INFORMAL = /_je(_[a-z]+)?$/;

/** Every language of the interface has the texts of the Dutch files: the same keys, the same placeholders, plain text. */
export function checkLocales(root: string): FileProblem[] {
  const codes = readdirSync(join(root, LOCALES));
  const groups = readdirSync(join(root, LOCALES, SOURCE));
  return codes.flatMap((code) => {
    if (!isLanguageTag(code)) return inFile(join(LOCALES, code), [{ place: 'folder', message: NO_TAG }]);
    const leftOver = readdirSync(join(root, LOCALES, code)).filter((group) => !groups.includes(group));
    return [
      ...groups.flatMap((group) => checkGroup(root, code, group)),
      ...leftOver.map((group) => ({
        file: join(LOCALES, code, group),
        place: 'file',
        message: `has no Dutch counterpart: remove it or write ${SOURCE}/${group} first`,
      })),
    ];
  });
}

const NO_TAG = 'is no language tag (parts have 8 letters at most): browsers would refuse it';

function isLanguageTag(code: string): boolean {
  try {
    return Intl.getCanonicalLocales(code).length === 1;
  } catch {
    // The only error there is says that the tag is malformed.
    return false;
  }
}

function checkGroup(root: string, code: string, group: string): FileProblem[] {
  const file = join(LOCALES, code, group);
  const source = readTexts(root, join(LOCALES, SOURCE, group));
  const texts = readTexts(root, file);
  if ('problems' in texts) return inFile(file, texts.problems);
  // A broken Dutch file is reported once, as itself.
  return 'problems' in source ? [] : inFile(file, compareTexts(source.value, texts.value, code));
}

function readTexts(root: string, file: string): { value: Texts } | { problems: readonly Problem[] } {
  const json = readJson(root, file, TextsFileSchema);
  return 'value' in json ? { value: flattenTexts(json.value) } : json;
}

/** A simpler form of a language (`nl-x-simpel`) may leave texts out: it then shows those of the language itself. */
const mayLackTexts = (code: string): boolean => code.includes('-x-');

/** What it says in its own words without saying it to who is called "je": they would be called "u". */
const informalLeftOut = (source: Texts, texts: Texts): readonly string[] =>
  [...source.keys()].filter((key) => INFORMAL.test(key) && !texts.has(key) && texts.has(key.replace(INFORMAL, '$1')));

function compareTexts(source: Texts, texts: Texts, code: string): Problem[] {
  const forThem = [...source.keys()].filter((key) => code === SOURCE || !INFORMAL.test(key));
  const wanted = [...new Set(forThem.flatMap((key) => keysIn(key, source, code)))];
  const missing = mayLackTexts(code) ? informalLeftOut(source, texts) : wanted.filter((key) => !texts.has(key));
  return [
    ...missing.map((place) => ({ place, message: missingMessage(place, source) })),
    ...[...texts].flatMap(([place, text]) => {
      const message =
        wanted.includes(place) || isSecondForm(place, source, code)
          ? textMistake(text, sourceOf(place, source))
          : 'staat niet in het Nederlandse bestand. Haal het weg.';
      return message === null ? [] : { place, message };
    }),
  ];
}

/** A text for people who are addressed informally, in as many forms of a plural as the language needs. */
const isSecondForm = (place: string, source: Texts, code: string): boolean =>
  INFORMAL.test(place) &&
  [...source.keys()].some((key) => INFORMAL.test(key) && keysIn(key, source, code).includes(place));

/** A plural has as many forms as the language needs: two in Dutch, four in Polish, six in Arabic. */
function keysIn(key: string, source: Texts, code: string): string[] {
  const base = key.replace(PLURAL, '');
  if (base === key || !source.has(`${base}_other`)) return [key];
  return new Intl.PluralRules(code).resolvedOptions().pluralCategories.map((category) => `${base}_${category}`);
}

/** A form of a plural that Dutch does not have is made of the Dutch form for several. */
function missingMessage(place: string, source: Texts): string {
  const several = place.replace(PLURAL, '_other');
  return source.has(place)
    ? 'ontbreekt. Vertaal de Nederlandse tekst.'
    : `ontbreekt. Deze taal heeft meer meervouden dan het Nederlands: vertaal ${several} voor dit aantal.`;
}

const sourceOf = (key: string, source: Texts): string =>
  source.get(key) ?? source.get(key.replace(PLURAL, '_other')) ?? '';

const placeholders = (text: string): string => [...new Set(text.match(/\{\{[^}]*\}\}/g))].sort().join(' ');

function textMistake(text: string, source: string): string | null {
  if (text.trim() === '') return 'is leeg. Schrijf het.';
  if (/<\/?[a-z]|&#?\w+;/i.test(text)) return 'lijkt code van een website. Gebruik gewone tekst.';
  const [wanted, found] = [placeholders(source), placeholders(text)];
  return wanted === found ? null : `has the placeholders "${found}" where the Dutch text has "${wanted}"`;
}
