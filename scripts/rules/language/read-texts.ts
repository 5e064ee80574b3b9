import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsvRecords } from '../../../src/resources/csv/csv-records.ts';
import { flattenTexts, TextsFileSchema } from '../content/flatten-texts.ts';
import { readJson } from '../content/read-json.ts';

/** A Dutch text that people read: its file, and its key or the id of its entry. */
export interface DutchText {
  readonly file: string;
  readonly place: string;
  readonly text: string;
}

const LOCALES = join('src', 'i18n', 'locales');
/** Easy Dutch: what it leaves out is said in ordinary Dutch, and measured there. */
export const EASY = 'nl-x-simpel';
const DEFINITIONS = join('src', 'questionnaires', 'definitions');
const REGIONS = join('src', 'resources', 'regions');
/** Says how a file is read, not something to read. */
const NO_TEXT = ['$schema', 'address'];

const lastPart = (place: string): string => place.slice(place.lastIndexOf('.') + 1);

/** What is wrong with the file itself is for the check of the content to say. */
function textsIn(root: string, file: string): readonly DutchText[] {
  const json = readJson(root, file, TextsFileSchema);
  if ('problems' in json) return [];
  return [...flattenTexts(json.value)]
    .filter(([place]) => !NO_TEXT.includes(lastPart(place)))
    .map(([place, text]) => ({ file, place, text }));
}

function shortTextsIn(root: string, file: string): readonly DutchText[] {
  const [header = [], ...rows] = readCsvRecords(readFileSync(join(root, file), 'utf8')).records;
  const [id, short] = [header.indexOf('id'), header.indexOf('kort')];
  return rows.flatMap((row) => (row[short] ? [{ file, place: `${row[id]}, kort`, text: row[short] }] : []));
}

/** The texts of the app below `root` in Dutch, or in easy Dutch. */
export const textsOfApp = (root: string, language: 'nl' | typeof EASY = 'nl'): readonly DutchText[] =>
  readdirSync(join(root, LOCALES, language)).flatMap((name) => textsIn(root, join(LOCALES, language, name)));

/** The same of the checks. */
export const textsOfChecks = (root: string, language: 'nl' | typeof EASY = 'nl'): readonly DutchText[] =>
  readdirSync(join(root, DEFINITIONS))
    .map((id) => join(DEFINITIONS, id, `${language}.json`))
    .filter((file) => existsSync(join(root, file)))
    .flatMap((file) => textsIn(root, file));

/** What each entry of each catalogue below `root` says of itself in short (`kort`). */
export const shortTexts = (root: string): readonly DutchText[] =>
  readdirSync(join(root, REGIONS))
    .map((id) => join(REGIONS, id, 'catalogue.csv'))
    .filter((file) => existsSync(join(root, file)))
    .flatMap((file) => shortTextsIn(root, file));
