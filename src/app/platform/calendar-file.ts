import type { IsoDate } from '../../shared/iso-date.ts';
import { contentLines, escapedText } from './content-lines.ts';

interface CalendarEvent {
  /** Unique in the world; says nothing. */
  readonly id: string;
  /** A whole day, without a time. */
  readonly on: IsoDate;
  /** Neutral: calendars are shared, synced and shown on locked screens. */
  readonly title: string;
}

const asDate = (date: IsoDate): string => date.replaceAll('-', '');

/**
 * An event of one day as an iCalendar file (RFC 5545), without place, alarm or address of this site.
 * @param now when the file is made
 */
export function calendarFile({ id, on, title }: CalendarEvent, now: Date): string {
  const stamp = `${now.toISOString().replace(/[-:]|\.\d+/g, '')}`;
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//-//-//NL',
    'BEGIN:VEVENT',
    `UID:${id}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${asDate(on)}`,
    `SUMMARY:${escapedText(title)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
}
