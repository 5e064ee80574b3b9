import type { Region } from '../../resources/index.ts';
import { type RegionEntries, readTable, type Sheet } from '../../resources/rules/index.ts';

/** Points for a row that is published in this region, and for an area that names one of its municipalities or villages. */
const SAME_ID = 3;
const OWN_AREA = 1;

/** The published region that a list without `region.json` most likely is of; undefined when nothing in it points to one. */
export function guessRegion(sheet: Sheet, regions: readonly RegionEntries[]): Region | undefined {
  const { rows } = readTable(sheet);
  const scored = regions.map(({ region, entries }) => {
    const ids = new Set(entries.map(({ id }) => id));
    const names = [
      ...region.municipalities.map(({ code }) => code),
      ...region.places.map(({ name }) => `WP:${name}`),
      ...(region.id === 'nl' ? ['landelijk', 'NL:Nederland'] : []),
    ];
    const score = rows.reduce((sum, { cells }) => {
      const areas = cells.get('werkgebied') ?? '';
      const isOwn = names.some((name) => areas.includes(name));
      return sum + (ids.has((cells.get('id') ?? '').trim()) ? SAME_ID : 0) + (isOwn ? OWN_AREA : 0);
    }, 0);
    return { region, score };
  });
  const [best] = scored.sort((a, b) => b.score - a.score);
  return best && best.score > 0 ? best.region : undefined;
}
