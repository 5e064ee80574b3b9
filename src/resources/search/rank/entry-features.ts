import type { Entry } from '../../catalogue/schema.ts';
import { words } from '../words/normalize.ts';
import { stem } from '../words/stemmer.ts';

/** What ranking needs of an entry, read once. */
export interface EntryFeatures {
  /** Its codes as meanings name them (`soort:dementie`), with how central they are (0–1). */
  readonly codes: ReadonlyMap<string, number>;
  readonly names: readonly NameKeys[];
}

/** The words of one of its names, as keys. */
export interface NameKeys {
  readonly keys: ReadonlySet<string>;
  /** Number of words in the name. */
  readonly length: number;
  /** How much it says about the entry that someone types this name (0–1). */
  readonly weight: number;
}

const SECOND_KIND = 0.8;
const ORGANISATION = 0.6;

function codesOf(entry: Entry): ReadonlyMap<string, number> {
  return new Map([
    ...entry.kinds.map((kind, i) => [`soort:${kind}`, i === 0 ? 1 : SECOND_KIND] as const),
    ...entry.audiences.map((audience) => [`voor:${audience}`, 1] as const),
    ...entry.access.map((access) => [`toegang:${access}`, 1] as const),
    ...entry.payers.map((payer) => [`betaalt:${payer}`, 1] as const),
    ...entry.forms.map((form) => [`vorm:${form}`, 1] as const),
    ...(entry.staffing ? [[`door:${entry.staffing}`, 1] as const] : []),
  ]);
}

function nameKeys(name: string | undefined, weight: number): NameKeys[] {
  if (name === undefined) return [];
  const spoken = words(name);
  const pairs = spoken.slice(1).map((word, i) => `${spoken[i]}${word}`);
  return [{ keys: new Set([...spoken, ...pairs].map(stem)), length: spoken.length, weight }];
}

/** Its words in order, as written and once more in lower case, with a space on both sides of each. */
export function textOf(entry: Entry): string {
  const { name, alsoKnownAs, organisation, short, description, conditions, apply, notice, keywords } = entry;
  const texts = [name, alsoKnownAs, organisation, short, description, conditions, apply, notice, ...keywords];
  const written = texts.map((text) => ` ${(text ?? '').replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `).join('.');
  return `${written}.${written.toLowerCase()}`;
}

const known = new WeakMap<Entry, EntryFeatures>();

/** What ranking needs of an entry; remembered as long as the entry is. */
export function entryFeatures(entry: Entry): EntryFeatures {
  const before = known.get(entry);
  if (before) return before;
  const bare = entry.name.split(/[(–]/)[0];
  const facts = {
    codes: codesOf(entry),
    names: [
      ...nameKeys(entry.name, 1),
      ...(bare === entry.name ? [] : nameKeys(bare, 1)),
      ...nameKeys(entry.alsoKnownAs, 1),
      ...nameKeys(entry.organisation, ORGANISATION),
    ],
  };
  known.set(entry, facts);
  return facts;
}
