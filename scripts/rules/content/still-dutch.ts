import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { readLocatedJson } from '../../../src/shared/located-json.ts';
import { type FileProblem, inFile } from './file-problem.ts';
import { flattenTexts, TextsFileSchema } from './flatten-texts.ts';

const SOURCE = 'nl.json';
const NO_LANGUAGE = ['questionnaire.json', 'cases.json'];
/** Shorter texts may well be the same in two languages: a name, a number. */
const LONG_ENOUGH = 20;

function textsIn(file: string): ReadonlyMap<string, string> {
  const { value } = readLocatedJson(readFileSync(file, 'utf8'));
  const read = v.safeParse(TextsFileSchema, value);
  return read.success ? flattenTexts(read.output) : new Map();
}

/** Texts of a language that are those of the Dutch file to the letter: nobody translated them yet. One line a file. */
export function stillDutch(root: string, folder: string): FileProblem[] {
  const files = readdirSync(join(root, folder)).filter((name) => name.endsWith('.json'));
  if (!files.includes(SOURCE) || !existsSync(join(root, folder, SOURCE))) return [];
  const dutch = textsIn(join(root, folder, SOURCE));
  return files
    .filter((name) => name !== SOURCE && !NO_LANGUAGE.includes(name) && !name.startsWith('nl-'))
    .flatMap((name) => {
      const texts = [...textsIn(join(root, folder, name))].filter(([place]) => !place.startsWith('$'));
      const same = texts.filter(([place, text]) => text.length >= LONG_ENOUGH && dutch.get(place) === text);
      const [first] = same;
      if (!first) return [];
      const message = `${same.length === 1 ? '1 tekst is' : `${same.length} teksten zijn`} nog gelijk aan nl.json. Vertaal ze.`;
      return inFile(join(folder, name), [{ place: first[0], message }]);
    });
}
