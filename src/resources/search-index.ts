import lunr from 'lunr';
import type { EntryId, SearchIndex } from './model.ts';
import type { Entry } from './schema.ts';
import { compoundParts } from './search/compounds.ts';
import { words } from './search/normalize.ts';
import { stem } from './search/stem.ts';

type Field = readonly [name: string, boost: number, read: (entry: Entry) => readonly (string | undefined)[]];

/** What is searched, and how much a word found there says. */
const FIELDS: readonly Field[] = [
  ['name', 4, (entry) => [entry.name, entry.alsoKnownAs]],
  ['keywords', 3, (entry) => entry.keywords],
  ['short', 2.5, (entry) => [entry.short]],
  ['organisation', 1.5, (entry) => [entry.organisation]],
  ['more', 1, (entry) => [entry.description, entry.conditions, entry.apply, entry.notice]],
  ['where', 0.5, (entry) => [entry.place, entry.location]],
];

/** The index could not be opened: it is damaged or of another version of the search engine. */
export class SearchIndexError extends Error {
  override readonly name = 'SearchIndexError';
}

/** Every key under which the words of a text are found: their stems, the parts of compounds, words around a hyphen joined. */
export function indexKeys(text: string): string[] {
  const joined = text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)+/gu) ?? [];
  const spoken = [...words(text), ...joined.map((word) => words(word).join(''))];
  return spoken.flatMap((word) => [...new Set([stem(word), ...compoundParts(word).map(stem)])]);
}

/**
 * The search index over these entries, as plain JSON for a pack. Words are kept as this product's own keys (`stem.ts`,
 * `compounds.ts`): the search engine's own handling of language is off.
 */
export function buildSearchIndex(entries: readonly Entry[]): unknown {
  const builder = new lunr.Builder();
  builder.ref('id');
  builder.k1(0.2);
  builder.b(0.3);
  builder.metadataWhitelist = [];
  for (const [name, boost] of FIELDS) builder.field(name, { boost });
  for (const entry of entries) {
    const fields = FIELDS.map(
      ([name, , read]) => [name, read(entry).flatMap((text) => indexKeys(text ?? ''))] as const,
    );
    builder.add({ id: entry.id, ...Object.fromEntries(fields) });
  }
  return JSON.parse(JSON.stringify(builder.build()));
}

function load(raw: unknown): { index: lunr.Index; known: Set<string> } {
  try {
    const index = lunr.Index.load(raw as object);
    const known = new Set((raw as { invertedIndex: [string, unknown][] }).invertedIndex.map(([word]) => word));
    index.query((query) => query.term('a', {}));
    return { index, known };
  } catch (cause) {
    throw new SearchIndexError('The search index cannot be opened', { cause });
  }
}

/** Opens what `buildSearchIndex` made. Throws a {@link SearchIndexError} on anything else. */
export function openSearchIndex(raw: unknown): SearchIndex {
  const { index, known } = load(raw);
  return {
    words: known,
    find(word) {
      if (!known.has(word)) return new Map<EntryId, number>();
      return new Map(index.query((query) => query.term(word, {})).map(({ ref, score }) => [ref, score]));
    },
  };
}
