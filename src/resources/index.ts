// Reading an operator's CSV (catalogue-csv.ts) is not part of this face: the app never needs it, the build does.

export { AUDIENCES, type Audience, type Kind } from './catalogue/codes.ts';
export { CRISIS_LINES, type CrisisLine } from './catalogue/crisis-lines.ts';
export { findPlace } from './catalogue/find-place.ts';
export { freshness } from './catalogue/freshness.ts';
export { type Glance, gist, glance, type Where } from './catalogue/glance.ts';
export {
  changesSince,
  type EntryChange,
  type KnownEntry,
  knownOf,
  type Standing,
  standingOf,
} from './catalogue/known-entry.ts';
export { type AskBy, askBy } from './catalogue/lead-time.ts';
export type {
  Catalogue,
  EntryId,
  Freshness,
  Match,
  Reason,
  SearchIndex,
  SearchRequest,
  SearchResult,
} from './catalogue/model.ts';
export { CatalogueError, joinCatalogues, openCatalogue, openRegionList } from './catalogue/open-catalogue.ts';
export type {
  Area,
  Entry,
  Municipality,
  Pack,
  Phone,
  Place,
  PlaceName,
  Region,
  RegionList,
} from './catalogue/schema.ts';
export { type PlaceSuggestion, suggestPlaces } from './catalogue/suggest-place.ts';
export { DEFAULT_TERMS, type Term, withAgeing } from './catalogue/terms.ts';
export { type Lead, type WaysIn, waysIn } from './catalogue/ways-in.ts';
export { type BrowseRequest, browse } from './match/browse.ts';
export { byNeedFound, byNeedOf, type NeedSection } from './match/by-need.ts';
export { conditionsOf } from './match/conditions.ts';
export { type Desk, deskOf } from './match/desk.ts';
export { groupFor, groupOf, groupsOf, needsOf } from './match/entry-needs.ts';
export type { FacetId } from './match/facet-values.ts';
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
} from './match/facets.ts';
export { fillRoles } from './match/help-role.ts';
export { type MatchRequest, match } from './match/match.ts';
export { type FoundGroup, type Whereabouts, whereFound } from './match/where-found.ts';
export { helpOfKinds } from './payer/help-of-kinds.ts';
export {
  type PayerAdvice,
  type PayerAmount,
  type PayerRoute,
  type PayerStatement,
  payerRoutes,
} from './payer/payer.ts';
export { openPayerRules, payerRules, usePublishedRules } from './payer/payer-rules.ts';
export {
  PAYER_QUESTIONS,
  type PayerAnswers,
  type PayerContact,
  type PayerQuestion,
  type PayerRules,
} from './payer/payer-schema.ts';
export { whoToCall } from './payer/who-to-call.ts';
export { type Manifest, NOTHING_PUBLISHED, nextStep, openManifest, type PublishedFile } from './published/manifest.ts';
export { openPublished, type Published } from './published/open-published.ts';
export type { Distress, DistressKind, DistressRules } from './search/distress/detect-distress.ts';
export type { LanguageRules } from './search/distress/language-ear.ts';
export type { LanguageWords } from './search/languages/other-language.ts';
export type { SearchWords } from './search/lexicon.ts';
export { packPhrases } from './search/packed-phrases.ts';
export { otherRegionInQuery, prepareSearch, regionInQuery, search } from './search/search.ts';
export { openSearchIndex } from './search/search-index.ts';
export {
  joinSearchWords,
  lexicon,
  openLanguage,
  openPackedWords,
  type PackedLanguage,
  type PackedSearchWords,
  type PhraseFile,
  packLanguage,
  packSearchWords,
} from './search/search-words.ts';
