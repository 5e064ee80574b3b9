import type { Region } from '../resources/index.ts';
import { readRegion } from '../resources/rules/index.ts';

/** What is asked of who begins a region. The rest can come later. */
export interface NewRegion
  extends Pick<Region, 'id' | 'name' | 'municipalities'>,
    Partial<Pick<Region, 'places' | 'mail'>> {}

/** What a name of a municipality and its code look like in one line: `GM0301:Zutphen`. */
const MUNICIPALITY = /^(GM\d{4}):(.+)$/;

/** Why an id cannot be one, in Dutch; undefined when it can. */
export const idTrouble = (id: string): string | undefined =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)
    ? undefined
    : `“${id}” kan geen naam van een map zijn. Gebruik kleine letters, cijfers en streepjes, zoals zutphen.`;

/** Reads municipalities as they are typed; a text in Dutch when one of them is none. */
export function readMunicipalities(texts: readonly string[]): NewRegion['municipalities'] | string {
  const wrong = texts.find((text) => !MUNICIPALITY.test(text));
  if (wrong) return `“${wrong}” is geen gemeente. Schrijf de code van het CBS en de naam, zoals GM0301:Zutphen.`;
  return texts.map((text) => {
    const [, code = '', name = ''] = MUNICIPALITY.exec(text) ?? [];
    return { code, name };
  });
}

/**
 * `region.json` of a new region, with all that the rule book says of it.
 * @param now for the month in which the list is begun
 */
export function newRegionFile({ id, name, municipalities, places = [], mail }: NewRegion, now: Date) {
  const collected = now.toISOString().slice(0, 7);
  const fields = { id, name, municipalities, ...(mail ? { mail } : {}), collected, places };
  const text = `${JSON.stringify(fields, null, 2)}\n`;
  return { text, ...readRegion(text, id) };
}
