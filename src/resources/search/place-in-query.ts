import { findPlace } from '../catalogue/find-place.ts';
import type { PlaceName } from '../catalogue/schema.ts';
import { words } from './words/normalize.ts';
import { distance } from './words/spelling.ts';
import { STOP_WORDS } from './words/stop-words.ts';

const BEFORE_A_PLACE = new Set(['in', 'te', 'bij', 'uit', 'naar', 'rond', 'nabij', 'omgeving', 'near']);

/** A place and the positions of the words that named it. */
export interface PlaceFound<P extends PlaceName> {
  readonly place: P;
  readonly positions: readonly number[];
}

/** The ways in which people name a place: its names, "'s-Gravendeel" also as gravendeel, "Sint-Oedenrode" as sintoedenrode and st oedenrode. */
function readNames(place: PlaceName): string[][] {
  const names = [place.name, ...(place.otherNames ?? [])].map(words);
  const bare = names.filter(([first, ...rest]) => first === 's' && rest.length > 0).map((name) => name.slice(1));
  const short = names.filter(([first]) => first === 'sint').map(([, ...rest]) => ['st', ...rest]);
  return [...names, ...bare, ...short, ...names.map((name) => [name.join('')])].filter(
    (name) => name.join('').length > 1,
  );
}

const namesRead = new WeakMap<PlaceName, readonly (readonly string[])[]>();

/** The same, read once: every letter that someone types asks for the names of all places. */
function namesOf(place: PlaceName): readonly (readonly string[])[] {
  const names = namesRead.get(place) ?? readNames(place);
  namesRead.set(place, names);
  return names;
}

/** True for the same word or, when it means nothing else, for one that is a letter off. */
function sameWord(typed: string | undefined, name: string, unknown: ReadonlySet<string>): boolean {
  if (typed === undefined || typed === name) return typed !== undefined;
  if (name.length < 7 || !unknown.has(typed)) return false;
  // One wrong letter leaves the first or the last one as it is.
  return (typed[0] === name[0] || typed.at(-1) === name.at(-1)) && distance(typed, name, 1) <= 1;
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
export function placeInQuery<P extends PlaceName>(
  spoken: readonly string[],
  places: readonly P[],
  ordinary: (word: string) => boolean,
): PlaceFound<P> | undefined {
  const unknown = new Set(spoken.filter((word) => word.length >= 6 && !ordinary(word)));
  let found: PlaceFound<P> | undefined;
  for (const place of places) {
    for (const name of namesOf(place)) {
      if (name.length <= (found?.positions.length ?? 0)) continue;
      const start = spoken.findIndex((_, i) => name.every((word, j) => sameWord(spoken[i + j], word, unknown)));
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

function postcodeInQuery<P extends PlaceName>(
  spoken: readonly string[],
  places: readonly P[],
): PlaceFound<P> | undefined {
  for (const [position, word] of spoken.entries()) {
    const digits = /^(\d{4})([a-z]{2})?$/.exec(word)?.[1];
    const [place] = digits === undefined ? [] : findPlace(places, digits);
    if (place) return { place, positions: [position] };
  }
  return undefined;
}
