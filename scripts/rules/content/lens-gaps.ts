import type { Problem } from '../../../src/questionnaires/index.ts';
import { flattenTexts, TextsFileSchema } from './flatten-texts.ts';
import { readJson } from './read-json.ts';

/** The end of a file of a simpler form of a language: `nl-x-simpel.json`. */
const SIMPLER = /-x-[^/\\]+\.json$/;

function lensTexts(root: string, file: string): readonly string[] {
  const json = readJson(root, file, TextsFileSchema);
  if ('problems' in json) return [];
  return [...flattenTexts(json.value).keys()].filter((place) => place.startsWith('lenses.'));
}

/**
 * What a lens of a check says in a language and not in a simpler form of it. The form has words of its own for everyone
 * else, so who reads through the lens would get those: a young person would be called "u".
 */
export function lensGaps(root: string, file: string): readonly Problem[] {
  if (!SIMPLER.test(file)) return [];
  const own = new Set(lensTexts(root, file));
  return lensTexts(root, file.replace(SIMPLER, '.json'))
    .filter((place) => !own.has(place))
    .map((place) => ({ place, message: 'ontbreekt, en staat wel in de taal zelf. Schrijf het ook hier.' }));
}
