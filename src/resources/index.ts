// Reading an operator's CSV (catalogue-csv.ts) is not part of this face: the app never needs it, the build does.
export { type BrowseRequest, browse } from './browse.ts';
export { AUDIENCES, type Audience, KINDS, type Kind } from './codes.ts';
export { CRISIS_LINES, type CrisisLine } from './crisis-lines.ts';
export { type Desk, deskOf } from './desk.ts';
export type { FacetId } from './facet-values.ts';
export {
  activeFacets,
  applyFacets,
  type Choice,
  type Chosen,
  type Facet,
  type FacetRequest,
  facetsOf,
  offeredFacets,
  type Relaxed,
  relax,
} from './facets.ts';
export { findPlace } from './find-place.ts';
export { freshness } from './freshness.ts';
export { type AskBy, askBy } from './lead-time.ts';
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
export { CatalogueError, joinCatalogues, openCatalogue, openRegionList } from './open-catalogue.ts';
export { helpOfKinds } from './payer/help-of-kinds.ts';
export { PAYER_RULES } from './payer/payer-rules.ts';
export { PAYER_QUESTIONS, type PayerAnswers, type PayerContact, type PayerQuestion } from './payer/payer-schema.ts';
export { whoToCall } from './payer/who-to-call.ts';
export { type PayerAdvice, type PayerAmount, type PayerRoute, type PayerStatement, payerRoutes } from './payer.ts';
export type { Area, Entry, Pack, Phone, Place, PlaceName, Region, RegionList } from './schema.ts';
export type { Distress } from './search/distress.ts';
export { prepareSearch, regionInQuery, search } from './search.ts';
export { openSearchIndex } from './search-index.ts';
export { type FoundGroup, type Whereabouts, whereFound } from './where-found.ts';
