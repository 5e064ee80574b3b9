import type { Place } from '../schema.ts';
import { words } from './normalize.ts';
import { distance } from './spelling.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Everyday names of towns that have an official other one. */
const ALIASES: Readonly<Record<string, string>> = {
  'den bosch': 's hertogenbosch',
  's gravenhage': 'den haag',
};
const BEFORE_A_PLACE = new Set(['in', 'te', 'bij', 'uit', 'naar', 'rond', 'nabij', 'omgeving', 'near']);

/** A place and the positions of the words that named it. */
export interface PlaceFound {
  readonly place: Place;
  readonly positions: readonly number[];
}

/** The ways in which people name a place: "Moerwijk (Escamp)" is Moerwijk or Escamp, "Sint-Oedenrode" also sintoedenrode. */
function namesOf(place: Place): string[][] {
  const names = place.name.split(/[(),/]| met | en /).map(words);
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
  const text = spoken.map(
    (word, i) => ALIASES[`${word} ${spoken[i + 1]}`] ?? (ALIASES[`${spoken[i - 1]} ${word}`] ? '' : word),
  );
  const spelled = text.flatMap((word, position) => word.split(' ').map((part) => ({ part, position })));
  let found: PlaceFound | undefined;
  for (const place of places) {
    for (const name of namesOf(place)) {
      if (name.length <= (found?.positions.length ?? 0)) continue;
      const start = spelled.findIndex((_, i) =>
        name.every((word, j) => sameWord(spelled[i + j]?.part, word, ordinary)),
      );
      const before = spelled[start - 1];
      if (start < 0 || !standsAlone(name, before?.part, ordinary)) continue;
      const from = before && BEFORE_A_PLACE.has(before.part) ? start - 1 : start;
      found = { place, positions: spelled.slice(from, start + name.length).map(({ position }) => position) };
    }
  }
  return found ?? postcodeInQuery(spoken, places);
}

function postcodeInQuery(spoken: readonly string[], places: readonly Place[]): PlaceFound | undefined {
  for (const [position, word] of spoken.entries()) {
    const digits = /^(\d{4})([a-z]{2})?$/.exec(word)?.[1];
    const place = digits === undefined ? undefined : places.find(({ pc4 }) => pc4.includes(digits));
    if (place) return { place, positions: [position] };
  }
  return undefined;
}
