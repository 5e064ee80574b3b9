/** Query text beyond this is not looked at: nobody types it, and it bounds the work. */
export const MAX_QUERY_LENGTH = 200;

/** The disease, not the word "als": the only word that keeps its capitals. */
const ALS = 'ALS';

/** Lower case; in a text that is all capitals, capitals say nothing. */
function lowerCase(text: string): string {
  const shouted = !/\p{Ll}/u.test(text) && text.trim() !== ALS;
  return text.replace(/[\p{L}\p{N}]+/gu, (word) => (word === ALS && !shouted ? word : word.toLowerCase()));
}

/**
 * Lower case (but for the disease ALS), without accents, apostrophes and odd spaces, words parted by one space. Idempotent.
 * `auto's` becomes `auto`, `'s-Gravendeel` becomes `s gravendeel`, `ĳ` becomes `ij`, `€` and other signs part words.
 */
export function normalize(text: string): string {
  return lowerCase(text.normalize('NFKD').replace(/\p{M}/gu, ''))
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/([aiouy])'s(?![\p{L}\p{N}])/gu, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/(?<=(?:^| )ziekte )als$/u, ALS);
}

/** The normalised words of a text, in order. */
export function words(text: string): string[] {
  const normalized = normalize(text);
  return normalized === '' ? [] : normalized.split(' ');
}
