import lunr from 'lunr';
import type { EntryId, SearchIndex } from '../catalogue/model.ts';
import type { Entry } from '../catalogue/schema.ts';
import { compoundParts } from './words/compounds.ts';
import { words } from './words/normalize.ts';
import { stem } from './words/stemmer.ts';

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

/** Entries that are read at once: some milliseconds of work on a slow phone. */
const PIECE = 12;

const HYPHENATED = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)+/gu;

/** The keys of each word that was met: a catalogue repeats its words many times. */
const keysOfWords = new Map<string, readonly string[]>();

function keysOfWord(word: string): readonly string[] {
  const known = keysOfWords.get(word);
  if (known) return known;
  const keys = [...new Set([stem(word), ...compoundParts(word).map(stem)])];
  keysOfWords.set(word, keys);
  return keys;
}

/** Every key under which the words of a text are found: their stems, the parts of compounds, words around a hyphen joined. */
export function indexKeys(text: string): string[] {
  // Looking for hyphens first: most texts have none, and the longer pattern is slow.
  const joined = /[-’']/.test(text) ? (text.match(HYPHENATED) ?? []) : [];
  const spoken = [...words(text), ...joined.map((word) => words(word).join(''))];
  return spoken.flatMap(keysOfWord);
}

/** An empty index. Words are this product's own keys: the search engine's own handling of language is off. */
function newBuilder(): lunr.Builder {
  const builder = new lunr.Builder();
  builder.ref('id');
  builder.k1(0.2);
  builder.b(0.3);
  builder.metadataWhitelist = [];
  // Keys as they are: making an object of each, and its text again at every use, took longer than all the rest.
  builder.tokenizer = ((keys: readonly string[]) => keys.map((key) => key.toLowerCase())) as never;
  // Of every key letter by letter, for queries with wildcards: nothing here asks those, see `look`.
  Object.assign(builder, { createTokenSet: () => {} });
  for (const [name, boost] of FIELDS) builder.field(name, { boost });
  return builder;
}

function keysOfFields(entry: Entry): Record<string, string[]> {
  const keys = FIELDS.map(([name, , read]) => {
    const texts = read(entry).filter((text) => text !== undefined);
    // Taking words apart costs most for each text, not for each word.
    return [name, texts.length === 0 ? [] : indexKeys(texts.join('\n'))] as const;
  });
  return Object.fromEntries(keys);
}

/** What the engine has worked out, as it keeps it; its types leave these out, its serialised form has them. */
interface Built {
  /** By key: its number, and by field the entries that have it there. */
  readonly invertedIndex: Readonly<Record<string, { readonly _index: number } & Postings>>;
  /** By field and entry (`name/an-id`): numbers of keys, each followed by what the key says there. */
  readonly fieldVectors: Readonly<Record<string, Vector>>;
}
type Postings = Readonly<Record<string, Readonly<Record<EntryId, unknown>>>>;
interface Vector {
  readonly elements: readonly number[];
  positionForIndex(key: number): number;
}

/**
 * The entries that hold a key, with the engine's score. The same as a query of one word, which would first build vectors and
 * sort what is found: with thousands of entries that is most of the work of a search.
 */
function look({ invertedIndex, fieldVectors }: Built, key: string): ReadonlyMap<EntryId, number> {
  const found = new Map<EntryId, number>();
  const postings = invertedIndex[key];
  if (!postings) return found;
  for (const [field] of FIELDS) {
    for (const id of Object.keys(postings[field] ?? {})) {
      const vector = fieldVectors[`${field}/${id}`];
      const score = vector?.elements[vector.positionForIndex(postings._index) + 1] ?? 0;
      found.set(id, (found.get(id) ?? 0) + score);
    }
  }
  return found;
}

/** The search index over these entries. It is made at the first question, or before that in pieces by `prepare`. */
export function openSearchIndex(entries: readonly Entry[]): SearchIndex {
  const builder = newBuilder();
  const known = new Set<string>();
  let read = 0;
  let made: Built | undefined;

  function add(entry: Entry): void {
    const fields = keysOfFields(entry);
    // The engine makes every key lower case.
    for (const keys of Object.values(fields)) for (const key of keys) known.add(key.toLowerCase());
    builder.add({ id: entry.id, ...fields });
  }

  function prepare(): boolean {
    const piece = entries.slice(read, read + PIECE);
    for (const entry of piece) add(entry);
    read += piece.length;
    if (piece.length === 0) made ??= builder.build() as unknown as Built;
    return made === undefined;
  }

  function ready(): Built {
    while (prepare());
    return made as Built;
  }

  return {
    prepare,
    get words() {
      ready();
      return known;
    },
    find: (key) => look(ready(), key),
  };
}
