import { distanceKm } from './distance.ts';
import type { Reason } from './model.ts';
import type { Area, Entry, Place } from './schema.ts';

/** Whether and how an entry reaches a person. */
export interface Reach {
  /** False when it is for other villages or municipalities than the person's. */
  readonly serves: boolean;
  /** Whole kilometres between the person's village and where it takes place; undefined when either is unknown. */
  readonly km: number | undefined;
  readonly reasons: readonly Reason[];
}

function covers(area: Area, place: Place): boolean {
  if (area.type === 'country') return true;
  if (area.type === 'place') return area.name === place.name;
  return place.municipality === undefined || place.municipality === area.code;
}

/** The village it takes place in, when people go there. */
export function venueOf(entry: Entry, places: readonly Place[]): Place | undefined {
  const goThere = entry.forms.length === 0 || entry.forms.includes('op-locatie');
  return goThere ? places.find(({ name }) => name === entry.place) : undefined;
}

/**
 * How an entry reaches someone in `place`, a village among `places`; without a place everything counts as within reach.
 * `near` comes of the venue, or of the village itself when the entry is meant for it and has no venue.
 */
export function reach(entry: Entry, place: Place | undefined, places: readonly Place[]): Reach {
  const serving = place ? entry.areas.filter((area) => covers(area, place)) : entry.areas;
  const serves = serving.length > 0;
  const forVillage = place && serving.some(({ type }) => type === 'place') ? place : undefined;
  const venue = venueOf(entry, places) ?? forVillage;
  const km = place && venue ? Math.round(distanceKm(place, venue)) : undefined;
  const reasons: Reason[] = [];
  if (serves && entry.forms.includes('aan-huis')) reasons.push({ kind: 'at-home' });
  if (venue && km !== undefined) reasons.push({ kind: 'near', place: venue.name, km });
  const municipalities = serving.flatMap((area) => (area.type === 'municipality' ? area.name : []));
  if (municipalities.length > 0) reasons.push({ kind: 'region', name: municipalities.join(', ') });
  if (serving.some(({ type }) => type === 'country')) reasons.push({ kind: 'national' });
  return { serves, km, reasons };
}

/** Kilometres within which people still go to something that is meant for another village. */
const NEXT_VILLAGE_KM = 5;

/** True for what is meant for other villages and not next door either. */
export function isElsewhere({ serves, km }: Reach): boolean {
  return !serves && (km === undefined || km > NEXT_VILLAGE_KM);
}

/** True for what is only for the people of other municipalities than the one `place` lies in. */
export function isOfOtherMunicipality({ areas }: Entry, place: Place | undefined, places: readonly Place[]): boolean {
  const municipality = place?.municipality;
  if (municipality === undefined) return false;
  return areas.every((area) => {
    if (area.type === 'country') return false;
    const code = area.type === 'municipality' ? area.code : places.find(({ name }) => name === area.name)?.municipality;
    return code !== undefined && code !== municipality;
  });
}

/** Kilometres within which people still go to a place in another village that is open to all. */
const OPEN_DOOR_KM = 10;

/** True when a person in `place` may use it: it serves them, or is an open door near by in their own municipality. */
export function isWithinReach(entry: Entry, place: Place | undefined, places: readonly Place[]): boolean {
  const { serves, km } = reach(entry, place, places);
  if (serves) return true;
  const isOpen = entry.access.length === 0 || entry.access.includes('vrij');
  return isOpen && km !== undefined && km <= OPEN_DOOR_KM && !isOfOtherMunicipality(entry, place, places);
}

/** How close an entry comes, from 0 to 1.25, to rank by: the same village first, then at home, then by distance. */
export function closeness({ km, reasons }: Reach): number {
  const has = (kind: Reason['kind']) => reasons.some((reason) => reason.kind === kind);
  const scores = [0];
  if (km !== undefined) scores.push(1.25 - km / 16);
  if (has('at-home')) scores.push(has('national') ? 0.5 : 1);
  // A venue far away stays far away, also when the whole region is welcome there.
  if (has('region') && km === undefined) scores.push(0.6);
  if (has('national')) scores.push(0.4);
  return Math.max(...scores);
}
