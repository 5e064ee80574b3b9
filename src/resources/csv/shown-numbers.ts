import { memoizeWeak } from '../../shared/memoize.ts';
import type { Region } from '../catalogue/schema.ts';
import type { Table } from './csv-table.ts';
import { phone } from './phone-reader.ts';

/** Digits as they are dialled within the country. */
export const homeDigits = (dial: string): string => dial.replace(/^\+31/, '0');

const NOT_SHOWN = ['', 'nee'];

/** The numbers of a row that people see. A row that did not change is not read again. */
const dialsOf = memoizeWeak((cells: ReadonlyMap<string, string>): readonly string[] => {
  if (NOT_SHOWN.includes((cells.get('telefoon_bevestigd') ?? '').trim().toLowerCase())) return [];
  return (cells.get('telefoon') ?? '').split('|').flatMap((item) => {
    const reading = item.length < 200 ? phone(item.trim()) : { problem: '' };
    return 'value' in reading ? [reading.value.dial] : [];
  });
});

/** Digits of the numbers that a list and its region show, and of those that other lists show: a text may name them. */
export function shownNumbers(
  { rows }: Table,
  { phone: own, municipalities }: Region,
  elsewhere: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const ofRegion = [own, ...municipalities.map((one) => one.phone)].flatMap((one) => (one ? [one.dial] : []));
  const ofRows = rows.flatMap(({ cells }) => dialsOf(cells));
  return new Set([...elsewhere, ...[...ofRegion, ...ofRows].map(homeDigits)]);
}
