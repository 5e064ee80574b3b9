import type { Place } from '../../resources/index.ts';

/** What stands on a line: name, postcodes, latitude, longitude and the code of the municipality, tabs or semicolons between. */
const COLUMNS = 5;

const numberIn = (text: string): number => Number(text.replace(',', '.'));

/** Villages as they are typed or pasted out of a spreadsheet, a line each. What is wrong with one, the rule book says. */
export function readPlaces(text: string): readonly Place[] {
  return text
    .split('\n')
    .map((line) => line.split(/[;\t]/).map((cell) => cell.trim()))
    .filter(([name = '']) => name !== '')
    .map((cells) => {
      const [name = '', codes = '', lat = '', lon = '', municipality = ''] = cells.slice(0, COLUMNS);
      return {
        name,
        pc4: codes.split(/[\s,|]+/).filter((code) => code !== ''),
        lat: numberIn(lat),
        lon: numberIn(lon),
        ...(municipality ? { municipality } : {}),
      };
    });
}

const numberOut = (degrees: number): string => String(degrees).replace('.', ',');

/** A place as a line that can be read again; without postcodes, which are still to be typed. */
const lineOf = ({ name, pc4, lat, lon, municipality = '' }: Place): string =>
  [name, pc4.join(' '), numberOut(lat), numberOut(lon), municipality].join('; ');

/** The lines with these places behind them, except those that stand there already. */
export function withPlaces(text: string, places: readonly Place[]): string {
  const there = new Set(readPlaces(text).map(({ name, municipality }) => `${name} ${municipality}`));
  const fresh = places.filter(({ name, municipality }) => !there.has(`${name} ${municipality}`));
  return [...text.split('\n').filter((line) => line.trim() !== ''), ...fresh.map(lineOf)].join('\n');
}
