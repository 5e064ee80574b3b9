import type { Region } from '../resources/index.ts';
import { MUNICIPALITIES, readRegion } from '../resources/rules/index.ts';

/** What is asked of who begins a region. The rest can come later. */
export interface NewRegion
  extends Pick<Region, 'id' | 'name' | 'municipalities'>,
    Partial<Pick<Region, 'places' | 'mail' | 'phone'>> {}

/** Why an id cannot be one, in Dutch; undefined when it can. */
export const idTrouble = (id: string): string | undefined =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)
    ? undefined
    : `“${id}” kan geen naam van een map zijn. Gebruik kleine letters, cijfers en streepjes, zoals zutphen.`;

/**
 * `region.json` of a new region, with all that the rule book says of it.
 * @param now for the month in which the list is begun
 */
export function newRegionFile({ id, name, municipalities, places = [], mail, phone }: NewRegion, now: Date) {
  const collected = now.toISOString().slice(0, 7);
  const fields = { id, name, municipalities, ...(mail && { mail }), ...(phone && { phone }), collected, places };
  const text = `${JSON.stringify(fields, null, 2)}\n`;
  return { text, ...readRegion(text, id) };
}

/**
 * The places that are known of municipalities, as a beginning: with their middle and their municipality, without postcodes.
 */
export const knownPlaces = (municipalities: NewRegion['municipalities']): Region['places'] =>
  municipalities.flatMap(({ code }) =>
    (MUNICIPALITIES.get(code)?.places ?? []).map((place) => ({ ...place, pc4: [], municipality: code })),
  );
