import { addDays, type IsoDate } from '../../shared/iso-date.ts';
import { findPlace } from '../catalogue/find-place.ts';
import type { Region } from '../catalogue/schema.ts';
import { ageingOf, hasPassed } from '../catalogue/terms.ts';
import { closest } from '../rules/closest.ts';
import { noSource } from '../rules/say/in-file.ts';
import * as say from '../rules/say/in-time-and-place.ts';
import type { Draft } from './draft.ts';
import type { OpenRow } from './open-row.ts';

const SOON_DAYS = 31;

/** Whether the place and the postcode of a row are those of its region. */
export function placeRules(row: OpenRow, { place, postcode }: Draft, { places }: Region): void {
  if (place === undefined || places.length === 0) return;
  const own = places.find(({ name }) => name === place);
  if (!own) {
    const meant = findPlace(places, place);
    const names = places.map(({ name }) => name);
    const isCertain = meant.length === 1 && meant[0];
    const several = place.split(/\s*[,/;&|]\s*|\s+(?:en|of)\s+/).flatMap((part) => {
      const [one, ...others] = findPlace(places, part);
      return one && others.length === 0 ? [one.name] : [];
    });
    if (!isCertain && several.length > 1) row.say('plaats', say.twoPlaces(several));
    else row.say('plaats', isCertain ? say.placeByName(isCertain.name) : say.unknownPlace(closest(place, names)));
    return;
  }
  const digits = postcode?.slice(0, 4);
  if (digits === undefined || own.pc4.includes(digits)) return;
  const others = places.filter(({ pc4 }) => pc4.includes(digits)).map(({ name }) => name);
  row.say('postcode', say.postcodeElsewhere(digits, place, others));
}

function checkRules(row: OpenRow, { checkedOn, checkedBy }: Draft, region: Region, today: IsoDate): void {
  const { since, lower, hide } = ageingOf({ checkedOn }, region);
  if (checkedOn !== undefined && checkedOn > today) row.say('gecontroleerd_op', say.checkInFuture());
  else if (checkedOn !== undefined && checkedBy === undefined) row.say('gecontroleerd_door', say.checkWithoutName());
  else if (checkedOn === undefined && checkedBy !== undefined) row.say('gecontroleerd_op', say.nameWithoutCheck());
  else if (hasPassed(since, hide, today)) row.say('gecontroleerd_op', say.outOfSight(checkedOn ?? region.collected));
  else if (checkedOn === undefined) row.say('gecontroleerd_op', say.neverChecked());
  else if (lower !== null && hasPassed(since, lower, today)) row.say('gecontroleerd_op', say.checkTooOld(lower));
}

/** What time does to a row: whether it is over, ends soon, and was looked at not too long ago. */
export function timeRules(row: OpenRow, draft: Draft, region: Region, today: IsoDate): void {
  const { sources = [], status } = draft;
  const validUntil = draft.everyYear ? undefined : draft.validUntil;
  if (sources.length === 0 && !row.problems.some(({ column }) => column === 'bron')) row.say('bron', noSource());
  if (status === 'gestopt') return;
  if (validUntil !== undefined && validUntil < today) {
    row.say('geldig_tot', say.over(validUntil));
    return;
  }
  const isEnding = validUntil !== undefined && validUntil <= addDays(today, SOON_DAYS);
  if (isEnding) row.say('geldig_tot', say.endsSoon(validUntil));
  if (!row.problems.some(({ column }) => column.startsWith('gecontroleerd_'))) checkRules(row, draft, region, today);
}
