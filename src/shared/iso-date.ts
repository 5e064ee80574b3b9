/** A calendar day, `YYYY-MM-DD`. Such texts sort as the days do, so `<` compares them; no clock or time zone is involved. */
export type IsoDate = string;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}

const written = (year: number, month: number, day: number): IsoDate =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

/** True for a day that exists: `2024-02-29` does, `2023-02-29` does not. */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The later of two days; null is "none". */
export const laterOf = (a: IsoDate | null, b: IsoDate | null): IsoDate | null => ((a ?? '') > (b ?? '') ? a : b);

/** The day so many days later (negative: earlier). */
export function addDays(date: IsoDate, days: number): IsoDate {
  let [year, month, day] = date.split('-').map(Number) as [number, number, number];
  day += days;
  while (day < 1) {
    [year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
    day += daysInMonth(year, month);
  }
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return written(year, month, day);
}

/** The same day of the month, `months` later (negative: earlier); the last day of the month where that day does not exist. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const total = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(total / 12), (((total % 12) + 12) % 12) + 1];
  const toDay = Math.min(day, daysInMonth(toYear, toMonth));
  return written(toYear, toMonth, toDay);
}
