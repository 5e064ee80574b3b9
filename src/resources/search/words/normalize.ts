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
    .replace(/((?:^| )ziekte )als$/u, `$1${ALS}`);
}

/** The normalised words of a text, in order. */
export function words(text: string): string[] {
  const normalized = normalize(text);
  return normalized === '' ? [] : normalized.split(' ');
}

/**
 * The words of a query: {@link MAX_QUERY_LENGTH} characters of it, counted as typed and once more as read, for one sign can
 * stand for a whole sentence.
 */
export function queryWords(text: string): string[] {
  const read = normalize(text.slice(0, MAX_QUERY_LENGTH)).slice(0, MAX_QUERY_LENGTH).trim();
  return read === '' ? [] : read.split(' ');
}
