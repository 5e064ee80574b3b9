/** Query text beyond this is not looked at: nobody types it, and it bounds the work. */
export const MAX_QUERY_LENGTH = 200;

/**
 * Lower case, without accents, apostrophes and odd spaces, words parted by one space. Idempotent.
 * `auto's` becomes `auto`, `'s-Gravendeel` becomes `s gravendeel`, `ĳ` becomes `ij`, `€` and other signs part words.
 */
export function normalize(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/([aiouy])'s(?![\p{L}\p{N}])/gu, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The normalised words of a text, in order. */
export function words(text: string): string[] {
  const normalized = normalize(text);
  return normalized === '' ? [] : normalized.split(' ');
}
