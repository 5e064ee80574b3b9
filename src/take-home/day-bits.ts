import { type IsoDate, isIsoDate } from '../shared/iso-date.ts';
import type { BitReader, BitWriter } from './bits.ts';

const FIRST_YEAR = 2020;

/** Writes a day in 16 bits. @throws RangeError for a day before 2020 or after 2147 */
export function writeDay(writer: BitWriter, day: IsoDate): void {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  writer.write(year - FIRST_YEAR, 7);
  writer.write(month, 4);
  writer.write(date, 5);
}

/** @throws RangeError for a day that does not exist */
export function readDay(reader: BitReader): IsoDate {
  const [year, month, date] = [reader.read(7) + FIRST_YEAR, reader.read(4), reader.read(5)];
  const day = [year, String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');
  if (!isIsoDate(day)) throw new RangeError(`${day} is no day`);
  return day;
}
