import type { Slip, SlipKind } from '../../../shared/json-signs.ts';
import { type Remark, remark } from '../remark.ts';

/** What is said about how a JSON file is written. */

const SAYINGS: Readonly<Record<SlipKind, (what: string) => string>> = {
  'extra-comma': (end) => `Er staat een komma te veel, vlak voor de ${end}. Haal die komma weg.`,
  'missing-comma': () => 'Hier hoort een komma tussen: zet hem achter wat hiervoor staat.',
  'missing-colon': (key) => `Achter "${key}" hoort een dubbele punt (:).`,
  'bare-word': (word) => `Zet dubbele aanhalingstekens om “${word}”: "${word.replace(/["']/g, '')}".`,
  'other-quotes': (quote) => `Hier staat een ander aanhalingsteken (${quote}). Gebruik het rechte: ".`,
  comment: (text) => `“${text}” is een opmerking. Die mag hier niet staan. Haal hem weg.`,
  'decimal-comma': (number) => `Een getal heeft hier een punt en geen komma: ${number.replace(',', '.')}.`,
  'key-twice': (key) => `"${key}" staat er twee keer.`,
  'open-text': (text) => `Een aanhalingsteken is niet gesloten, achter “${text}”. Zet " aan het einde van de tekst.`,
  'not-closed': (end) =>
    end === '}' || end === ']'
      ? `Hier ontbreekt een ${end}. Kijk of elke { en [ ook gesloten wordt.`
      : 'Het bestand houdt te vroeg op. Kijk of elke { en [ ook gesloten wordt.',
  'text-after': (text) => `Achter de laatste accolade staat nog “${text}”. Haal dat weg.`,
  'no-json': (sign) =>
    sign
      ? `Dit kan niet worden gelezen vanaf “${sign}”. Vergelijk het met een bestand dat wel goed is.`
      : 'Dit bestand is leeg.',
  'too-deep': () => 'Er zitten te veel haakjes in elkaar. Vergelijk het met een bestand dat wel goed is.',
};

export function slip({ kind, what, firstLine }: Slip): Remark {
  const message = SAYINGS[kind](what);
  if (kind !== 'key-twice') return remark('broken-json', message);
  return remark(
    'key-twice',
    `${message} De eerste staat op regel ${firstLine}. Alleen de laatste telt: haal er één weg.`,
  );
}
