import { MONTHS } from '../../shared/months.ts';
import { plainWord } from './closest.ts';
import list from './municipalities.json' with { type: 'json' };

/** A village, town or quarter, with its middle in degrees. */
export interface KnownPlace {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
}

/** A municipality as the CBS numbers it, with the places of some size in it. */
export interface KnownMunicipality {
  /** `GM0301` */
  readonly code: string;
  readonly name: string;
  readonly places: readonly KnownPlace[];
}

function placeOf(text: string): KnownPlace {
  const [name = '', lat, lon] = text.split(',');
  return { name, lat: Number(lat), lon: Number(lon) };
}

function municipalityOf(line: string): KnownMunicipality {
  const [head = '', ...places] = line.split('|');
  const at = head.indexOf(':');
  return { code: head.slice(0, at), name: head.slice(at + 1), places: places.map(placeOf) };
}

/** The month of the list in words; what was joined or renamed later is not in it. */
export const MUNICIPALITIES_OF: string = `${MONTHS[Number(list.month.slice(5)) - 1]} ${list.month.slice(0, 4)}`;

/** Every municipality of the Netherlands, by code. Source: GeoNames (geonames.org), CC BY 4.0. */
export const MUNICIPALITIES: ReadonlyMap<string, KnownMunicipality> = new Map(
  list.lines.map((line) => {
    const one = municipalityOf(line);
    return [one.code, one] as const;
  }),
);

/** Without the province that tells two of one name apart. */
const shortName = ({ name }: KnownMunicipality): string => name.replace(/ \(.*\)$/, '');

/** Municipalities that are called so, with or without their province: none, one, or two such as Bergen. */
export function municipalitiesNamed(name: string): readonly KnownMunicipality[] {
  const wanted = plainWord(name);
  return [...MUNICIPALITIES.values()].filter((one) =>
    [one.name, shortName(one)].some((own) => plainWord(own) === wanted),
  );
}
