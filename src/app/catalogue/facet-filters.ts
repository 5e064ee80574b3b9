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

/** Narrowing what was found, or all there is, by facets. What someone chose lives in memory only. */
export function createFacetFilters({ catalogue, place, asked, all }: Sources) {
  const chosen = signal<Chosen>({});
  /** The village that the words name goes before the one of the list. */
  const near = computed(() => (asked.value.status === 'idle' ? place.value : asked.value.place));
  const request = computed<FacetRequest>(() => ({ chosen: chosen.value, place: near.value }));
  const active = computed(() => activeFacets(request.value));
  const offered = computed(() => (catalogue.value ? offeredFacets(catalogue.value, near.value) : []));

  const before = computed<readonly Match[]>(() => {
    if (asked.value.status === 'idle') return all.value;
    return asked.value.status === 'results' ? asked.value.hits : [];
  });

  const result = computed<SearchResult>(() => {
    const distress = asked.value.status === 'idle' ? null : asked.value.distress;
    if (!catalogue.value || active.value.length === 0) return asked.value;
    const hits = applyFacets(catalogue.value, before.value, request.value);
    if (hits.length === 0) return { status: 'none', distress, place: near.value };
    return { status: 'results', hits, distress, place: near.value };
  });

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
    choose(facet: FacetId, values: readonly string[], withUnknown = chosen.value[facet]?.withUnknown ?? false): void {
      chosen.value = { ...chosen.value, [facet]: { values, withUnknown: values.length > 0 && withUnknown } };
    },
    /** Lets every facet go. */
    clearFilters(): void {
      chosen.value = {};
    },
  };
}
