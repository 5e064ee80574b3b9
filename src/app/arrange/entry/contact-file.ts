import type { Entry } from '../../../resources/index.ts';
import { contentLines, escapedText } from '../../platform/content-lines.ts';

/** A line with a value of one part; none without a value. */
const line = (name: string, value: string | undefined): readonly string[] =>
  value ? [`${name}:${escapedText(value)}`] : [];

/** Post box, extra line, street, town, province, postcode, country: each part escaped by itself. */
function addressLine({ location, address, place, postcode }: Entry): readonly string[] {
  if (!address && !postcode) return [];
  const parts = ['', location ?? '', address ?? '', place ?? '', '', postcode ?? '', ''];
  return [`ADR;TYPE=WORK:${parts.map(escapedText).join(';')}`];
}

/**
 * An entry as a card for the contacts of a phone: vCard 3.0 (RFC 2426), the version that phones read best. Only facts of
 * the catalogue; the numbers in it are confirmed ones.
 * @param note in words, such as that nobody checked the facts; empty for none
 */
export function contactFile(entry: Entry, note: string): string {
  return contentLines([
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${escapedText(entry.name)}`,
    // Of a person: family name, given name and so on. Where it is empty, an iPhone shows ORG and leaves FN out: then all that
    // one organisation offers would look alike.
    `N:${escapedText(entry.name)};;;;`,
    ...line('ORG', entry.organisation),
    ...entry.phones.flatMap(({ dial }) => line('TEL;TYPE=WORK,VOICE', dial)),
    ...line('EMAIL;TYPE=INTERNET', entry.email),
    ...addressLine(entry),
    // Of the type "uri", which knows no backslash (RFC 2426 §3.6.8).
    ...(entry.url ? [`URL:${entry.url}`] : []),
    ...line('NOTE', note),
    'END:VCARD',
  ]);
}
