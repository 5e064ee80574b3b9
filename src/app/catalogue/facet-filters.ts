import { computed, type ReadonlySignal, signal } from '@preact/signals';
import {
  activeFacets,
  applyFacets,
  type Catalogue,
  type Chosen,
  type Facet,
  type FacetId,
  type FacetRequest,
  facetsOf,
  type Match,
  offeredFacets,
  type Place,
  type Relaxed,
  relax,
  type SearchResult,
} from '../../resources/index.ts';
import { GROUPS } from '../../shared/need.ts';
import type { NeedGroup } from '../../shared/need-groups.ts';

interface Sources {
  readonly catalogue: ReadonlySignal<Catalogue | null>;
  readonly place: ReadonlySignal<Place | undefined>;
  /** What answers the words; idle when they ask for nothing. */
  readonly asked: ReadonlySignal<SearchResult>;
  /** All help there is. */
  readonly all: ReadonlySignal<readonly Match[]>;
}

/** What there is before it is narrowed. */
function beforeFacets(asked: SearchResult, all: readonly Match[]): readonly Match[] {
  if (asked.status === 'idle') return all;
  return asked.status === 'results' ? asked.hits : [];
}

/** What was asked for, with these hits left of it. */
function narrowed(asked: SearchResult, hits: readonly Match[], place: Place | undefined): SearchResult {
  const distress = asked.status === 'idle' ? null : asked.distress;
  return hits.length === 0 ? { status: 'none', distress, place } : { status: 'results', hits, distress, place };
}

/** What someone chose, and what it narrows: all that the page shows follows from these. */
function narrow({ catalogue, place, asked, all }: Sources, chosen: ReadonlySignal<Chosen>) {
  /** The village that the words name goes before the one of the list. */
  const near = computed(() => (asked.value.status === 'idle' ? place.value : asked.value.place));
  const request = computed<FacetRequest>(() => ({ chosen: chosen.value, place: near.value }));
  const active = computed(() => activeFacets(request.value));
  const before = computed(() => beforeFacets(asked.value, all.value));
  const result = computed<SearchResult>(() => {
    if (!catalogue.value || active.value.length === 0) return asked.value;
    return narrowed(asked.value, applyFacets(catalogue.value, before.value, request.value), near.value);
  });
  return { near, request, active, before, result };
}

/** Narrowing what was found, or all there is, by facets. What someone chose lives in memory only. */
export function createFacetFilters(sources: Sources) {
  const { catalogue } = sources;
  const chosen = signal<Chosen>({});
  const { near, request, active, before, result } = narrow(sources, chosen);
  const offered = computed(() => (catalogue.value ? offeredFacets(catalogue.value, near.value) : []));

  return {
    result,
    chosen: chosen as ReadonlySignal<Chosen>,
    /** The village that counts for distances, if any. */
    near,
    /** The facets that narrow the list now, in order. */
    active,
    /** The one subject someone chose. */
    group: computed<NeedGroup | null>(() => GROUPS.find((group) => chosen.value.group?.values[0] === group) ?? null),

    /** The facets to choose from: those of which this catalogue tells enough, and those already chosen. */
    facets: computed<readonly Facet[]>(() => {
      if (!catalogue.value) return [];
      const facets = facetsOf(catalogue.value, before.value, request.value);
      return facets.filter(({ id }) => offered.value.includes(id) || active.value.includes(id));
    }),

    /** What there is when the choice leaves nothing and one of it is let go. */
    relaxed: computed<Relaxed | undefined>(() =>
      catalogue.value ? relax(catalogue.value, before.value, request.value) : undefined,
    ),

    /** Chooses these values of a facet, and no others of it. */
    choose(facet: FacetId, values: readonly string[], hasUnknown = chosen.value[facet]?.hasUnknown ?? false): void {
      chosen.value = { ...chosen.value, [facet]: { values, hasUnknown: values.length > 0 && hasUnknown } };
    },
    /** Lets every facet go. */
    clearFilters(): void {
      chosen.value = {};
    },
  };
}
