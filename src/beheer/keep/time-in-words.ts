import { formatDate } from '../../i18n/index.ts';

/** A day and a time of this clock, in Dutch. @param at milliseconds since 1970 */
export function timeInWords(at: number): string {
  const day = new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  const time = new Date(at).toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' });
  return `${formatDate(day)}, ${time} uur`;
}
