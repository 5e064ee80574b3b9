import { addDays, type IsoDate, isIsoDate } from '../../shared/iso-date.ts';
import { MONTHS } from '../../shared/months.ts';

/** A day, and whether it was written another way than ours; or why it is none, with the day that can be the only one meant. */
export type DayRead =
  | { readonly day: IsoDate; readonly isOther: boolean }
  | { readonly why: string; readonly mend?: IsoDate };

const SHORT = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** A time of day behind a date, as spreadsheets export it. */
const TIME = /[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/;
/** Day 0 of a spreadsheet's dates, and the numbers of 2000 to 2100: smaller ones are something else. */
const SERIAL_START: IsoDate = '1899-12-30';
const SERIALS = { from: 36_526, to: 73_050 };

const iso = (year: string, month: number, day: string): string =>
  [year.length === 2 ? `20${year}` : year, String(month).padStart(2, '0'), day.padStart(2, '0')].join('-');

function monthOf(text: string): number {
  const digits = /^\d{1,2}$/.exec(text);
  if (digits) return Number(text);
  const short = text
    .toLowerCase()
    .slice(0, 3)
    .replace('mrt', 'maa')
    .replace('may', 'mei')
    .replace('oct', 'okt')
    .replace('mar', 'maa');
  return SHORT.indexOf(short) + 1;
}

function notExisting(year: string, month: number, day: string): DayRead {
  if (month >= 1 && month <= 12) return { why: `${Number(day)} ${MONTHS[month - 1]} ${year} bestaat niet.` };
  // With the month in the middle above 12 only month-day-year is left.
  const swapped = iso(year, Number(day), String(month));
  return isIsoDate(swapped)
    ? { why: `Maand ${month} bestaat niet. Staat de maand vooraan?`, mend: swapped }
    : { why: `Maand ${month} bestaat niet.` };
}

function fromParts(year: string, monthText: string, day: string): DayRead | undefined {
  const month = monthOf(monthText);
  if (month === 0) return undefined;
  const text = iso(year, month, day);
  return isIsoDate(text) ? { day: text, isOther: true } : notExisting(year, month, day);
}

/** Reads a day as people and spreadsheets write it: `2026-11-22`, `22-11-2026`, `22 nov. 26`, `46348`, with or without a time. */
export function readDay(raw: string): DayRead {
  if (isIsoDate(raw)) return { day: raw, isOther: false };
  const text = raw
    .replace(TIME, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/^(?:t\/m|t\.m\.|tot en met|tot|per|vanaf|op)\s+(?=\d)/i, '')
    .replace(/^(ma|di|wo|do|vr|za|zo)\w* /i, '')
    .trim();
  if (isIsoDate(text)) return { day: text, isOther: true };
  if (ZERO.test(text)) return { why: NO_DAY, mend: '' };
  const joined = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (joined) return fromParts(joined[1] ?? '', joined[2] ?? '', joined[3] ?? '') ?? { why: NO_DAY };
  if (WITHOUT_DAY.test(text)) return { why: 'Hier staat geen dag bij.' };
  if (/^\d{5}([.,]\d+)?$/.test(text)) {
    const serial = Math.floor(Number(text.replace(',', '.')));
    if (serial >= SERIALS.from && serial <= SERIALS.to) return { day: addDays(SERIAL_START, serial), isOther: true };
  }
  const dutch = /^(\d{1,2})(?:[-/. ]|\. )\s*([a-z]{3,9}\.?|\d{1,2})[-/. ]+(\d{4}|\d{2})$/i.exec(text);
  if (dutch) return fromParts(dutch[3] ?? '', (dutch[2] ?? '').replace('.', ''), dutch[1] ?? '') ?? { why: NO_DAY };
  const backward = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(text);
  return (backward && fromParts(backward[1] ?? '', backward[2] ?? '', backward[3] ?? '')) || { why: NO_DAY };
}

const NO_DAY = 'Dit is geen datum.';

/** What a spreadsheet makes of an empty cell that has the form of a date. */
const ZERO = /^(?:0|0?[01]-0?1-(?:19)?00|1900-01-0[01]|30-12-1899|1899-12-3[01]|31-12-1899)$/;
/** A month or a year alone. */
const WITHOUT_DAY =
  /^(?:(?:begin|half|medio|eind|einde) )?(?:(?:jan|feb|m(?:aa)?rt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?[- ])?(?:20)?\d{2}$|^20\d{2}[-/]\d{1,2}$|^\d{1,2}[-/]20\d{2}$|^\d(?:e|ste) kwartaal(?: 20\d{2})?$/i;
