import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../../../src/app/platform/calendar-file.ts';

const NOW = new Date('2026-11-22T10:20:30.456Z');
const file = (title = 'Herinnering') => calendarFile({ id: 'abc', on: '2027-02-28', title }, NOW);

/** Undoes the folding and reads `NAME:value`. */
const fieldsOf = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');

describe('calendarFile', () => {
  it('holds one event of one day', () => {
    expect(fieldsOf(file())).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//-//-//NL',
      'BEGIN:VEVENT',
      'UID:abc',
      'DTSTAMP:20261122T102030Z',
      'DTSTART;VALUE=DATE:20270228',
      'SUMMARY:Herinnering',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('names neither the app nor its subject', () => {
    expect(file()).not.toMatch(/ademruimte|mantelzorg|http/i);
  });

  it('keeps every line within 75 octets and the title whole, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200, size: 'max' }), (title) => {
        const text = file(title);
        for (const line of text.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        }
        const summary = fieldsOf(text).find((line) => line.startsWith('SUMMARY:')) ?? '';
        const read = summary.slice('SUMMARY:'.length).replace(/\\([\\;,n])/g, (_, c) => (c === 'n' ? '\n' : c));
        expect(read).toBe(title.replace(/\r\n?/g, '\n'));
      }),
    );
  });
});
