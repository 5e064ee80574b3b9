import type { Catalogue } from '../../src/resources/catalogue/model.ts';
import type { Entry, Place } from '../../src/resources/catalogue/schema.ts';

/** Answers a query with ids of entries, best first; `place` is the village chosen in the list, if any. */
export type Ask = (text: string, place?: Place) => readonly string[];

/** A search engine to measure: made ready once for a region, then asked. */
export interface Engine {
  readonly name: string;
  /** The packages it comes from, as npm names them; none for our own. */
  readonly packages: readonly string[];
  open(catalogue: Catalogue): Ask;
}

/** An entry as every other engine gets it: the texts that ours searches too, field by field. A type, for who asks for an index signature. */
export type BenchDocument = {
  readonly id: string;
  readonly name: string;
  readonly keywords: string;
  readonly short: string;
  readonly organisation: string;
  readonly more: string;
  readonly where: string;
};

/** The fields with the weights that our own index gives them, so that no engine loses by its weights. */
export const FIELD_BOOSTS = { name: 4, keywords: 3, short: 2.5, organisation: 1.5, more: 1, where: 0.5 } as const;

export type BenchField = keyof typeof FIELD_BOOSTS;

export const FIELDS = Object.keys(FIELD_BOOSTS) as BenchField[];

/** What an engine that lists everything it finds is asked for at most: ours shows no more either. */
export const MOST = 60;

const together = (...texts: readonly (string | undefined)[]) => texts.filter((text) => text !== undefined).join(' ');

/** The texts of an entry. */
function documentOf(entry: Entry): BenchDocument {
  return {
    id: entry.id,
    name: together(entry.name, entry.alsoKnownAs),
    keywords: together(...entry.keywords),
    short: entry.short,
    organisation: together(entry.organisation),
    more: together(entry.description, entry.conditions, entry.apply, entry.notice),
    where: together(entry.place, entry.location),
  };
}

/** All entries of a region as documents. */
export function documentsOf(catalogue: Catalogue): BenchDocument[] {
  return [...catalogue.entries.values()].map(documentOf);
}
