// Reading an operator's CSV (catalogue-csv.ts) is not part of this face: the app never needs it, the build does.
export { type BrowseRequest, browse } from './browse.ts';
export { AUDIENCES, type Audience, KINDS, type Kind } from './codes.ts';
export { CRISIS_LINES, type CrisisLine } from './crisis-lines.ts';
export { findPlace } from './find-place.ts';
export { freshness } from './freshness.ts';
export { type MatchRequest, match } from './match.ts';
export type {
  Catalogue,
  EntryId,
  Freshness,
  Match,
  Reason,
  SearchIndex,
  SearchRequest,
  SearchResult,
} from './model.ts';
export { openCatalogue } from './open-catalogue.ts';
export type { Area, Entry, Pack, Phone, Place, Region } from './schema.ts';
export type { Distress } from './search/distress.ts';
export { prepareSearch, search } from './search.ts';
export { openSearchIndex } from './search-index.ts';
