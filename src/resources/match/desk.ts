import type { IsoDate } from '../../shared/iso-date.ts';
import type { Kind } from '../catalogue/codes.ts';
import { freshness } from '../catalogue/freshness.ts';
import type { Catalogue, EntryId } from '../catalogue/model.ts';
import { reach } from '../catalogue/reach.ts';
import type { Entry, Phone, Place, Region } from '../catalogue/schema.ts';

/** Who knows the way to all other help, and has a confirmed number. */
export interface Desk {
  readonly phone: Phone;
  /** The entry it is; absent for the number of the municipality itself. */
  readonly entry?: EntryId;
}

/** The kinds that know the way, best first. */
const KNOWING_THE_WAY: readonly Kind[] = ['gemeente-wmo', 'mantelzorgsteun'];

const isLocal = ({ areas }: Entry): boolean => !areas.some(({ type }) => type === 'country');

/** True when it is for this place; without a place, when it is for all municipalities of the region. */
function servesAll(entry: Entry, place: Place | undefined, region: Region): boolean {
  if (place) return reach(entry, place, region.places).serves;
  return region.municipalities.every(({ code }) =>
    entry.areas.some((area) => area.type === 'municipality' && area.code === code),
  );
}

/** The desk of a region for someone in `place`: its own number, or help in the region that knows the way, or the municipality; undefined without. */
export function deskOf({ region, entries }: Catalogue, place: Place | undefined, today: IsoDate): Desk | undefined {
  if (region.phone) return { phone: region.phone };
  const rankOf = ({ kinds }: Entry) => KNOWING_THE_WAY.findIndex((kind) => kinds.includes(kind));
  const [best] = [...entries.values()]
    .filter((entry) => rankOf(entry) >= 0 && isLocal(entry) && servesAll(entry, place, region))
    .filter((entry) => entry.phones.length > 0 && freshness(entry, today) !== 'doubtful')
    .sort((a, b) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1));
  const phone = best?.phones[0];
  if (best && phone) return { phone, entry: best.id };
  const own = region.municipalities.find(({ code }) => code === place?.municipality)?.phone;
  return own && { phone: own };
}
