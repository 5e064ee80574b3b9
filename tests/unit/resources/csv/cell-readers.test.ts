import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { area } from '../../../../src/resources/csv/area-reader.ts';
import { age, day, oneOf, postcode, wholeNumber, yesOrNo } from '../../../../src/resources/csv/cell-readers.ts';
import { emailAddress, source, webAddress } from '../../../../src/resources/csv/contact-readers.ts';
import { listOf } from '../../../../src/resources/csv/list-reader.ts';
import { phone } from '../../../../src/resources/csv/phone-reader.ts';
import { isIsoDate } from '../../../../src/shared/iso-date.ts';
import { REGION } from '../sample.ts';

const PROBLEM = { problem: expect.objectContaining({ level: 'fout', message: expect.any(String) }) };
const saying = (part: string) => expect.objectContaining({ message: expect.stringContaining(part) });

describe('a cell', () => {
  test('with a whole number keeps to the bounds of its field', () => {
    const read = wholeNumber(v.pipe(v.number(), v.minValue(1), v.maxValue(104)), 'Anders.');
    expect(read('8')).toEqual({ value: 8 });
    for (const text of ['0', '105', '8,5', '-8', 'acht', '1e1']) expect(read(text)).toEqual({ problem: 'Anders.' });
  });

  test('with a code may have capitals and spaces', () => {
    const read = oneOf(['op-locatie', 'aan-huis']);
    expect(read('Op locatie')).toEqual({ value: 'op-locatie' });
    expect(read('buiten')).toEqual({ problem: saying('Kies uit: op-locatie, aan-huis.') });
  });

  test('with a list names the item that is wrong, and may not be without items', () => {
    const read = listOf(oneOf(['a', 'b']));
    expect(read('a | b')).toEqual({ value: ['a', 'b'] });
    expect(read('a|c')).toEqual({ problem: saying('“c”') });
    expect(read(' | ')).toEqual(PROBLEM);
  });

  test('with yes or no', () => {
    expect(yesOrNo('Ja')).toEqual({ value: true });
    expect(yesOrNo('nee')).toEqual({ value: false });
    expect(yesOrNo('x')).toEqual({ problem: expect.objectContaining({ mend: { value: 'ja' } }) });
    expect(yesOrNo('misschien')).toEqual(PROBLEM);
  });

  test('with a date may have it the Dutch way, with a note', () => {
    expect(day('2026-11-02')).toEqual({ value: '2026-11-02' });
    expect(day('2-11-2026')).toEqual({ value: '2026-11-02', note: saying('2026-11-02') });
    expect(day('31-02-2026')).toEqual(PROBLEM);
    expect(day('11/22/2026')).toEqual(PROBLEM);
  });

  test('with any text is a day that exists, or a problem', () => {
    const part = fc.integer({ min: 0, max: 40 }).map(String);
    fc.assert(
      fc.property(part, part, fc.integer({ min: 1950, max: 2060 }), (d, m, y) => {
        const reading = day(`${d}-${m}-${y}`);
        if ('value' in reading) expect(isIsoDate(reading.value)).toBe(true);
        else expect(isIsoDate(`${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`)).toBe(false);
      }),
    );
  });

  test('with an age is a whole number', () => {
    expect(age('18')).toEqual({ value: 18 });
    expect(age('18+')).toEqual(PROBLEM);
    expect(age('-1')).toEqual(PROBLEM);
  });

  test('with a postcode is written one way', () => {
    expect(postcode('3262ab')).toEqual({ value: '3262 AB' });
    expect(postcode('3262')).toEqual(PROBLEM);
    expect(postcode('0262 AB')).toEqual(PROBLEM);
  });

  test.each([
    'www.voorbeeld.nl',
    'javascript:alert(1)',
    'https://a@voorbeeld.nl',
    'https://voorbeeld.nl/a b',
    '//voorbeeld.nl',
    'https://v\u043Eorbeeld.nl',
  ])('with the address %s is refused', (address) => {
    expect(webAddress(address)).toEqual(PROBLEM);
  });

  test('with a web or e-mail address', () => {
    expect(webAddress('https://voorbeeld.nl/a?b=1#c')).toEqual({ value: 'https://voorbeeld.nl/a?b=1#c' });
    expect(emailAddress('info@voorbeeld.nl')).toEqual({ value: 'info@voorbeeld.nl' });
    expect(emailAddress('info@voorbeeld')).toEqual(PROBLEM);
  });

  test('with a phone number may say what it is for', () => {
    expect(phone('0800 1925 (Wmo)')).toEqual({ value: { number: '0800 1925', dial: '08001925', note: 'Wmo' } });
    expect(phone('(0181) 33 35 07')).toEqual({ value: { number: '0181 33 35 07', dial: '0181333507' } });
    expect(phone('113 of 0800-0113')).toEqual(PROBLEM);
  });

  test('with a source may say of when it is', () => {
    const url = 'https://voorbeeld.nl/a(b)';
    expect(source(url)).toEqual({ value: { url } });
    expect(source(`${url} (2023-06)`)).toEqual({ value: { url, date: '2023-06' } });
    expect(source(`${url} (vorig jaar)`)).toEqual(PROBLEM);
  });

  test('with an area is the country, a municipality or a village of the region', () => {
    const read = area(REGION);
    expect(read('NL:Nederland')).toEqual({ value: { type: 'country' } });
    expect(read('GM0001:Voorbeeld')).toEqual({ value: { type: 'municipality', code: 'GM0001', name: 'Voorbeeld' } });
    expect(read("WP:'s-Gravenkerk")).toEqual({ value: { type: 'place', name: "'s-Gravenkerk" } });
    expect(read('GM0002:Elders')).toEqual(PROBLEM);
    expect(read('WP:Elders')).toEqual({ problem: saying('region.json') });
    expect(read('Oostdorp')).toEqual(PROBLEM);
  });
});
