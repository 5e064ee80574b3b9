import type { Catalogue, SearchRequest, SearchResult } from '../catalogue/model.ts';
import type { RegionList } from '../catalogue/schema.ts';
import { readMore } from './lexicon.ts';
import { readPlace, readQuery } from './parse-query.ts';
import { rank } from './rank.ts';
import { catalogueFacts } from './ranking-cache.ts';

/** Groups of words read at once: some milliseconds of work on a slow phone. */
const PIECE = 8;

/**
 * Reads a piece of the word lists, or makes a piece of the index of a catalogue, which the first search otherwise waits for;
 * true while more is left. Call it again when nobody is waiting for anything.
 */
export function prepareSearch(catalogue?: Catalogue): boolean {
  if (readMore(PIECE)) return true;
  return catalogue !== undefined && (catalogue.index.prepare?.() || catalogueFacts(catalogue).prepare());
}

/** The region that a village or postcode in the text lies in, if any is named. Never throws, whatever the text. */
export function regionInQuery(text: string, regions: RegionList): RegionList[number] | undefined {
  return regions.find(({ places }) => readPlace(text, places));
}

/**
 * Finds entries for what someone types, in their own words. Never throws, whatever the text. A village named in the text goes
 * before that of the request: it is what the person wrote last.
 */
export function search(catalogue: Catalogue, request: SearchRequest): SearchResult {
  const reading = readQuery(request.text, catalogue.region, catalogue.index);
  const place = reading.place ?? request.place;
  if (reading.ideas.length === 0 && !reading.place) {
    return reading.urgent ? { status: 'none', urgent: reading.urgent, place } : { status: 'idle' };
  }
  const hits = rank(catalogue, reading, { place, kinds: request.kinds ?? [], today: request.today });
  if (hits.length === 0) return { status: 'none', urgent: reading.urgent, place };
  return { status: 'results', hits, urgent: reading.urgent, place };
}
