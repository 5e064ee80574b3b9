import { parsePhoneNumber } from '../catalogue/phone-number.ts';
import { type Entry, EntrySchema, type Phone } from '../catalogue/schema.ts';
import { type CellReader, fits } from './cell-readers.ts';

type Source = Entry['sources'][number];

export const webAddress: CellReader<string> = fits(
  EntrySchema.entries.url.wrapped,
  'Dit is geen webadres. Het begint met https:// of http:// en heeft geen spaties.',
);

export const emailAddress: CellReader<string> = fits(
  EntrySchema.entries.email.wrapped,
  'Dit is geen e-mailadres. Controleer of er één @ in staat en geen spatie.',
);

/** Splits `0800 1925 (Wmo)` into what comes first and the text between the last brackets. */
function withRemark(text: string): { readonly first: string; readonly remark: string | undefined } {
  const open = text.lastIndexOf(' (');
  return open > 0 && text.endsWith(')')
    ? { first: text.slice(0, open).trim(), remark: text.slice(open + 2, -1).trim() }
    : { first: text, remark: undefined };
}

/** Reads `0800 1925` or `0800 1925 (Wmo)`. */
export const phone: CellReader<Phone> = (text) => {
  const { first, remark } = withRemark(text);
  const number = parsePhoneNumber(first);
  if (!number) {
    return {
      problem:
        'Dit is geen Nederlands telefoonnummer. Schrijf alleen cijfers, spaties en streepjes, zoals 0186 12 34 56. Zet twee nummers los met | ertussen.',
    };
  }
  return { value: remark ? { ...number, note: remark } : number };
};

/** Reads `https://…` or `https://… (2023-06-29)`, where the date may be less precise. */
export const source: CellReader<Source> = (text) => {
  const { first, remark } = withRemark(text);
  const address = webAddress(first);
  if ('problem' in address) return address;
  if (!remark) return { value: { url: address.value } };
  return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(remark)
    ? { value: { url: address.value, date: remark } }
    : { problem: 'Tussen de haakjes hoort een datum, zoals (2023-06-29), (2023-06) of (2023).' };
};
