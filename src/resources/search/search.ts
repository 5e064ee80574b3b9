import type { Catalogue, Match, SearchRequest, SearchResult } from '../catalogue/model.ts';
import type { RegionList } from '../catalogue/schema.ts';
import type { Lexicon } from './lexicon.ts';
import { parseQuery } from './parse-query.ts';
import { rank } from './rank/rank.ts';
import { rankingCache } from './rank/ranking-cache.ts';
import { parsePlace } from './read-query.ts';

/**
 * Reads a piece of the word lists, or makes a piece of the index of a catalogue, which the first search otherwise waits for;
 * true while more is left. Call it again when nobody is waiting for anything.
 */
export function prepareSearch(lexicon: Lexicon, catalogue?: Catalogue): boolean {
  if (lexicon.prepare()) return true;
  return catalogue !== undefined && (catalogue.index.prepare?.() || rankingCache(catalogue).prepare());
}

/** The region that a village or postcode in the text lies in, if any is named. Never throws, whatever the text. */
export function regionInQuery(
  text: string,
  regions: RegionList,
  lexicon: Lexicon,
  leastLetters = 0,
): RegionList[number] | undefined {
  return regions.find(({ places }) => parsePlace(text, places, lexicon, leastLetters));
}

/** Letters of a name of which one can be sure that it is a village elsewhere: "heer" and "echt" are words too. */
const SURE_LETTERS = 6;

/** Another region than this one, when the text names a village or postcode there and none here. Never throws, whatever the text. */
export const otherRegionInQuery = (
  text: string,
  own: RegionList[number],
  regions: RegionList,
  lexicon: Lexicon,
): RegionList[number] | undefined =>
  regionInQuery(text, [own], lexicon) ? undefined : regionInQuery(text, regions, lexicon, SURE_LETTERS);

/** Of the score of the best: to who no longer wants to live, help that only shares a word with what they typed hurts. */
const NEAR_THE_BEST = 0.6;

function nearTheBest(hits: readonly Match[]): readonly Match[] {
  const best = hits[0]?.score ?? 0;
  return hits.filter(({ score }) => score >= NEAR_THE_BEST * best);
}

/**
 * Finds entries for what someone types, in their own words. Never throws, whatever the text. A village named in the text goes
 * before that of the request: it is what the person wrote last.
 */
export function search(catalogue: Catalogue, request: SearchRequest, lexicon: Lexicon): SearchResult {
  const query = parseQuery(request.text, catalogue.region, { index: catalogue.index, lexicon });
  const place = query.place ?? request.place;
  if (query.concepts.length === 0 && !query.place && !query.distress) return { status: 'idle' };
  const all = rank(catalogue, query, { place, kinds: request.kinds ?? [], today: request.today });
  const hits = query.distress?.isOutright && query.distress.kind === 'life' ? nearTheBest(all) : all;
  if (hits.length === 0) return { status: 'none', distress: query.distress, place };
  return { status: 'results', hits, distress: query.distress, place };
}
