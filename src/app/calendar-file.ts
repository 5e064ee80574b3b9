import type { IsoDate } from '../shared/iso-date.ts';

interface CalendarEvent {
  /** Unique in the world; says nothing. */
  readonly id: string;
  /** A whole day, without a time. */
  readonly on: IsoDate;
  /** Neutral: calendars are shared, synced and shown on locked screens. */
  readonly title: string;
}

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

const asDate = (date: IsoDate): string => date.replaceAll('-', '');

/** Lines of more than 75 octets are folded (RFC 5545 §3.1): cut between characters, and gone on after a space. */
function folded(line: string): string {
  const parts: string[] = [''];
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > 74) {
      parts.push('');
      octets = 0;
    }
    parts[parts.length - 1] += character;
    octets += size;
  }
  return parts.join('\r\n ');
}

/**
 * An event of one day as an iCalendar file (RFC 5545), without place, alarm or address of this site.
 * @param now when the file is made
 */
export function calendarFile({ id, on, title }: CalendarEvent, now: Date): string {
  const stamp = `${now.toISOString().replace(/[-:]|\.\d+/g, '')}`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//-//-//NL',
    'BEGIN:VEVENT',
    `UID:${id}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${asDate(on)}`,
    `SUMMARY:${escaped(title)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
