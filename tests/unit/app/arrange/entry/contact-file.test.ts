import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactFile } from '../../../../../src/app/arrange/entry/contact-file.ts';
import type { Entry } from '../../../../../src/resources/index.ts';
import { entry } from '../../../resources/sample.ts';

const FULL: Partial<Entry> = {
  name: 'Soep; samen, a\\nders',
  organisation: 'Stichting Soep',
  phones: [{ number: '0186 12 34 56', dial: '0186123456', note: 'ochtend' }],
  email: 'soep@voorbeeld.nl',
  url: 'https://voorbeeld.nl/soep?a=1,2;b',
  location: 'Dorpshuis',
  address: 'Kerkstraat 1, links; achterom',
  postcode: '3262 AB',
  place: 'Oostdorp',
};

/** A reader of its own: undoes the folding, then splits name and value (RFC 2426 §2.6, §5). */
function read(file: string): ReadonlyMap<string, string> {
  const lines = file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]));
}
const plain = (value = '') => value.replace(/\\([\\;,n])/g, (_, sign) => (sign === 'n' ? '\n' : sign));
const parts = (value = '') =>
  (value.match(/(?:\\.|[^;\\])*(?:;|$)/g) ?? []).map((part) => plain(part.replace(/;$/, '')));

describe('contactFile', () => {
  it('holds what the catalogue knows, each in its line', () => {
    const file = contactFile(entry(FULL), 'Nog niet nagekeken: bel of kijk eerst op de site');
    const card = read(file);
    expect([...card.keys()]).toEqual([
      'BEGIN',
      'VERSION',
      'FN',
      'N',
      'ORG',
      'TEL;TYPE=WORK,VOICE',
      'EMAIL;TYPE=INTERNET',
      'ADR;TYPE=WORK',
      'URL',
      'NOTE',
      'END',
    ]);
    expect([card.get('BEGIN'), card.get('VERSION'), card.get('END')]).toEqual(['VCARD', '3.0', 'VCARD']);
    expect(plain(card.get('FN'))).toBe(FULL.name);
    expect(card.get('TEL;TYPE=WORK,VOICE')).toBe('0186123456');
    expect(card.get('URL')).toBe(FULL.url);
    expect(parts(card.get('ADR;TYPE=WORK')).slice(0, 7)).toEqual([
      '',
      'Dorpshuis',
      'Kerkstraat 1, links; achterom',
      'Oostdorp',
      '',
      '3262 AB',
      '',
    ]);
    expect(card.get('NOTE')).toBe('Nog niet nagekeken: bel of kijk eerst op de site');
  });

  it('leaves out what is not known', () => {
    expect([...read(contactFile(entry(), '')).entries()]).toEqual([
      ['BEGIN', 'VCARD'],
      ['VERSION', '3.0'],
      ['FN', 'Iets'],
      ['N', 'Iets;;;;'],
      ['END', 'VCARD'],
    ]);
  });

  it('tells what one organisation offers apart, also where a phone shows N and ORG only', () => {
    const files = ['Dagbesteding', 'Respijtzorg; thuis'].map((name) =>
      read(contactFile(entry({ name, organisation: 'Gemeente Oostdorp' }), '')),
    );
    expect(files.map((card) => parts(card.get('N'))[0])).toEqual(['Dagbesteding', 'Respijtzorg; thuis']);
    expect(files.map((card) => card.get('ORG'))).toEqual(['Gemeente Oostdorp', 'Gemeente Oostdorp']);
  });

  it('names each number', () => {
    const phones = [...(FULL.phones ?? []), { number: '14 0186', dial: '140186' }];
    expect(contactFile(entry({ phones }), '').match(/^TEL.*/gm)).toHaveLength(2);
  });

  it('keeps lines within 75 octets and any text whole, without a line of its own making', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200, size: 'max' });
    fc.assert(
      fc.property(text, text, (name, note) => {
        const file = contactFile(entry({ name, organisation: 'x' }), note);
        const lines = file.split('\r\n');
        for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const card = read(file);
        expect([...card.keys()]).toEqual(['BEGIN', 'VERSION', 'FN', 'N', 'ORG', 'NOTE', 'END']);
        expect(plain(card.get('FN'))).toBe(name.replace(/\r\n?/g, '\n'));
        expect(plain(card.get('NOTE'))).toBe(note.replace(/\r\n?/g, '\n'));
      }),
    );
  });
});
