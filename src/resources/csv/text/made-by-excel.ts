import { isIsoDate } from '../../../shared/iso-date.ts';
import type { Column } from '../columns.ts';

/** Columns in which a part of a day is a time: a spreadsheet counts times in days. */
const TIMES: readonly Column[] = ['tijden_toelichting', 'bereikbaarheid', 'telefoon_toelichting'];

const two = (number: number): string => String(number).padStart(2, '0');

/** `9.30 uur` of 0,3958 of a day. */
function timeOf(text: string): string {
  const minutes = Math.round(Number(text.replace(',', '.')) * 24 * 60);
  return `${Math.floor(minutes / 60)}.${two(minutes % 60)} uur`;
}

/** What a spreadsheet made of words: a date or a truth in their place, a time as a part of a day. */
export function madeByExcel(
  column: Column,
  text: string,
): { readonly what: 'day' | 'time' | 'truth'; readonly mend?: string } | undefined {
  if (isIsoDate(text) || /^\d{1,2}-\d{1,2}-\d{4}$/.test(text)) return { what: 'day' };
  if (/^(?:waar|onwaar|true|false)$/i.test(text)) return { what: 'truth' };
  const isTime = TIMES.includes(column) && /^0[.,]\d+$/.test(text);
  return isTime ? { what: 'time', mend: timeOf(text) } : undefined;
}
