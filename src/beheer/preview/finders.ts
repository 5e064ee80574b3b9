import {
  type Catalogue,
  type Entry,
  lexicon,
  match,
  needsOf,
  openSearchIndex,
  type Place,
  type Region,
  search,
} from '../../resources/index.ts';
import type { Need } from '../../shared/need.ts';

/** Where an entry stands among what a question finds: from 1; 0 when it is not there. */
export interface Found {
  readonly rank: number;
  readonly of: number;
}

/** A list as residents search it, with what is there for the whole country. */
export function searchable(region: Region, own: readonly Entry[], national: readonly Entry[]): Catalogue {
  const entries = new Map([...national, ...own].map((entry) => [entry.id, entry]));
  return { region, entries, index: openSearchIndex([...entries.values()]) };
}

/** Where people are who look for it: the village it is in, or the first one it is for. */
export function placeOf({ places }: Region, entry: Entry): Place | undefined {
  const area = entry.areas.find(({ type }) => type === 'place');
  return places.find(({ name }) => name === (entry.place ?? (area && 'name' in area ? area.name : '')));
}

/** Where an entry stands among what these words find. */
export function findBy(catalogue: Catalogue, entry: Entry, text: string, today: string): Found {
  const result = search(catalogue, { text, place: placeOf(catalogue.region, entry), today }, lexicon);
  if (result.status !== 'results') return { rank: 0, of: 0 };
  return { rank: result.hits.findIndex(({ id }) => id === entry.id) + 1, of: result.hits.length };
}

/** Whether it is among the help that follows from this need alone. */
export function foundForNeed(catalogue: Catalogue, entry: Entry, need: Need, today: string): Found {
  const place = placeOf(catalogue.region, entry);
  const found = match(catalogue, {
    needs: [{ need, weight: 1, because: [] }],
    place,
    audiences: entry.audiences,
    today,
  });
  return { rank: found.findIndex(({ id }) => id === entry.id) + 1, of: found.length };
}

/** Sentences of each need that are asked. */
const PER_NEED = [0, 4];
const MOST_NEEDS = 5;

/** The needs that an entry serves well, best first. */
export const servedNeeds = (entry: Entry): readonly Need[] =>
  [...needsOf(entry)]
    .filter(([, grade]) => grade > 1)
    .sort(([, a], [, b]) => b - a)
    .map(([need]) => need);

/** What people may type who look for an entry: sentences of its needs, its own words, and its name. */
export function questionsFor(entry: Entry): readonly string[] {
  const sentences = servedNeeds(entry)
    .slice(0, MOST_NEEDS)
    .flatMap((need) => PER_NEED.flatMap((phrase) => lexicon.phraseText(need, { language: 'nl', phrase }) ?? []));
  return [...new Set([...sentences, ...entry.keywords.slice(0, 4), entry.name])];
}
