import type { Need } from '../../shared/need.ts';
import type { Distress } from '../search/distress/detect-distress.ts';
import type { Entry, Place, Region } from './schema.ts';

export type EntryId = string;

/** A phrase of a need, by its place in the list of a language. */
export interface PhraseId {
  readonly language: string;
  readonly phrase: number;
}

/** Why an entry is shown: data, so that it can be tested, ranked and put into any language. */
export type Reason =
  /** Serves a need; `because` are observations of the check, `like` is the phrase of this need that a query resembles. */
  | {
      readonly kind: 'need';
      readonly need: Need;
      readonly because: readonly string[];
      readonly like?: PhraseId;
    }
  /** The person's own word stands in it. */
  | { readonly kind: 'word'; readonly word: string }
  /** The person's word means what stands in it: "oppas" for "respijtzorg". */
  | { readonly kind: 'meaning'; readonly word: string; readonly term: string }
  /** Takes place in `place`, about `km` (whole kilometres, between centres) away; 0 is the same village. */
  | { readonly kind: 'near'; readonly place: string; readonly km: number }
  /** Comes to people's homes in the area. */
  | { readonly kind: 'at-home' }
  /** Is for the whole municipality of someone, or for those in `name` when it is not known where they live. */
  | { readonly kind: 'region'; readonly name: string }
  | { readonly kind: 'national' };

/** One entry with its rank. `score` only orders: it has no unit and is not shown. */
export interface Match {
  readonly id: EntryId;
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** Other desks of the same municipality, which this one stands for: one card, with these folded under it. */
  readonly folded?: readonly EntryId[];
}

/** How far the facts can be trusted: checked by someone, not yet looked at, or to be rung first (old or doubtful). */
export type Freshness = 'checked' | 'unchecked' | 'doubtful';

/** An opened region: what `openCatalogue` makes of a pack. */
export interface Catalogue {
  readonly region: Region;
  readonly entries: ReadonlyMap<EntryId, Entry>;
  readonly index: SearchIndex;
}

/** The port to the search engine; `search-index.ts` is its only implementation. */
export interface SearchIndex {
  /** Every key in the index: what `indexKeys` makes of the entries' words. */
  readonly words: ReadonlySet<string>;
  /** The entries that hold this key, each with the engine's score for it (above 0; higher says more). */
  find(key: string): ReadonlyMap<EntryId, number>;
  /** Makes a piece of the index, which the first question otherwise waits for; true while more is left. */
  prepare?(): boolean;
}

export interface SearchRequest {
  /** As typed; any text. More than 200 characters are not looked at. */
  readonly text: string;
  readonly place?: Place | undefined;
  readonly kinds?: readonly string[] | undefined;
  readonly today: string;
}

export type SearchResult =
  | { readonly status: 'idle' }
  | { readonly status: 'none'; readonly distress: Distress | null; readonly place: Place | undefined }
  | {
      readonly status: 'results';
      readonly hits: readonly Match[];
      /** The distress that the words speak of, if any: help for it comes first. */
      readonly distress: Distress | null;
      /** The place of the request, or the one found in the query. */
      readonly place: Place | undefined;
    };
