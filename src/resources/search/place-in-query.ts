import type { Place } from '../schema.ts';
import { words } from './normalize.ts';
import { distance } from './spelling.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Other names of towns, by the one that the regions use. */
const OTHER_NAMES = new Map([
  ['s hertogenbosch', 'den bosch'],
  ['den haag', 's gravenhage'],
]);
const BEFORE_A_PLACE = new Set(['in', 'te', 'bij', 'uit', 'naar', 'rond', 'nabij', 'omgeving', 'near']);

/** A place and the positions of the words that named it. */
export interface PlaceFound {
  readonly place: Place;
  readonly positions: readonly number[];
}

/** The ways in which people name a place: "Moerwijk (Escamp)" is Moerwijk or Escamp, "Sint-Oedenrode" also sintoedenrode. */
function namesOf(place: Place): string[][] {
  const official = place.name.split(/[(),/]| met | en /).map(words);
  const names = [...official, ...official.map((name) => words(OTHER_NAMES.get(name.join(' ')) ?? ''))];
  const bare = names.filter(([first, ...rest]) => first === 's' && rest.length > 0).map((name) => name.slice(1));
  return [...names, ...bare, ...names.map((name) => [name.join('')])].filter((name) => name.join('').length > 1);
}

function sameWord(typed: string | undefined, name: string, known: (word: string) => boolean): boolean {
  if (typed === undefined) return false;
  return typed === name || (name.length >= 7 && !known(typed) && distance(typed, name, 1) <= 1);
}

/** A place with the name of an ordinary word ("Echt", "Born") only counts after "in", "bij" and the like. */
function standsAlone(name: readonly string[], before: string | undefined, known: (word: string) => boolean): boolean {
  const ordinary = name.length === 1 && name.every((word) => STOP_WORDS.has(word) || known(word));
  return !ordinary || (before !== undefined && BEFORE_A_PLACE.has(before));
}

/**
 * The village that is named in the query, or whose four-digit postcode is, with the longest name first.
 * `spoken` are the normalised words of the query; `ordinary` tells words that mean something else as well.
 */
export function placeInQuery(
  spoken: readonly string[],
  places: readonly Place[],
  ordinary: (word: string) => boolean,
): PlaceFound | undefined {
  let found: PlaceFound | undefined;
  for (const place of places) {
    for (const name of namesOf(place)) {
      if (name.length <= (found?.positions.length ?? 0)) continue;
      const start = spoken.findIndex((_, i) => name.every((word, j) => sameWord(spoken[i + j], word, ordinary)));
      const before = spoken[start - 1];
      if (start < 0 || !standsAlone(name, before, ordinary)) continue;
      const from = before !== undefined && BEFORE_A_PLACE.has(before) ? start - 1 : start;
      found = { place, positions: range(from, start + name.length) };
    }
  }
  return found ?? postcodeInQuery(spoken, places);
}

function range(from: number, end: number): number[] {
  return Array.from({ length: end - from }, (_, i) => from + i);
}

function postcodeInQuery(spoken: readonly string[], places: readonly Place[]): PlaceFound | undefined {
  for (const [position, word] of spoken.entries()) {
    const digits = /^(\d{4})([a-z]{2})?$/.exec(word)?.[1];
    const place = digits === undefined ? undefined : places.find(({ pc4 }) => pc4.includes(digits));
    if (place) return { place, positions: [position] };
  }
  return undefined;
}
