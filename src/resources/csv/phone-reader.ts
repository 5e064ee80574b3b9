import { parsePhoneNumber } from '../catalogue/phone-number.ts';
import type { Phone } from '../catalogue/schema.ts';
import * as say from '../rules/say/in-contact.ts';
import type { CellReader, Reading } from './cell-readers.ts';
import { saysNothing } from './text/nothing-words.ts';

/** Area codes of three digits; all others have four. Mobile and service numbers stand apart. */
const SHORT_AREAS =
  /^0(10|13|15|20|23|24|26|30|33|35|36|38|40|43|45|46|50|53|55|58|70|71|72|73|74|75|76|77|78|79|84|85|87|88|91)/;

const COUNTRIES: Readonly<Record<string, string>> = {
  '32': 'België',
  '49': 'Duitsland',
  '44': 'het Verenigd Koninkrijk',
  '33': 'Frankrijk',
  '352': 'Luxemburg',
};

/** Digits as the lists have them: the area code, then the rest in pairs, three first where their count is odd. */
function spaced(dial: string): string {
  const area =
    /^0(800|90[069])/.exec(dial)?.[0] ?? /^06/.exec(dial)?.[0] ?? SHORT_AREAS.exec(dial)?.[0] ?? dial.slice(0, 4);
  const rest = dial.slice(area.length);
  if (rest.length === 4) return `${area} ${rest}`;
  const odd = rest.length % 2 === 1 ? 3 : 0;
  return [area, ...(odd ? [rest.slice(0, odd)] : []), ...(rest.slice(odd).match(/\d\d/g) ?? [])].join(' ');
}

/** Splits `0800 1925 (Wmo)` into what comes first and the text between the last brackets. */
export function withRemark(text: string): { readonly first: string; readonly remark: string | undefined } {
  const open = text.lastIndexOf(' (');
  return open > 0 && text.endsWith(')')
    ? { first: text.slice(0, open).trim(), remark: text.slice(open + 2, -1).trim() }
    : { first: text, remark: undefined };
}

const withNote = (number: string, note: string | undefined): string =>
  note ? `${number} (${note.replace(/^\[|\]$/g, '')})` : number;

/** A number that is one once the zero is back that a spreadsheet took away. */
function withZero(text: string): string | undefined {
  // A number that was counted with has a part behind the comma.
  const digits = text.replace(/(?<=^\d{7,9})[.,]0{1,2}$/, '').replace(/[ .()-]/g, '');
  if (!/^[1-9]\d{6,8}$/.test(digits)) return undefined;
  const number = spaced(`0${digits}`);
  return (digits.length === 9 || /^(800|90[069])\d{4}$/.test(digits)) && parsePhoneNumber(number) ? number : undefined;
}

/** A number of the country code that lost its plus: `31612345678`. */
const withPlus = (text: string): string | undefined => {
  const digits = /^31(\d{9})$/.exec(text.replace(/[ .()-]/g, ''))?.[1];
  const number = digits && spaced(`0${digits}`);
  return number && parsePhoneNumber(number) ? number : undefined;
};

/** A number in which a stroke stands for a dash, or a bracket was never closed. */
function withOtherSigns(text: string): string | undefined {
  const dashed = text.replace(/^(\(?0\d{1,3}\)?)\s*[/_\\:|,]\s*(?=\d)/, '$1-');
  if (dashed !== text && parsePhoneNumber(dashed)) return dashed;
  if (!text.includes('(') || text.includes(')')) return undefined;
  const { first, remark } = withRemark(`${text.trim()})`);
  return remark && parsePhoneNumber(first) ? `${first} (${remark})` : undefined;
}

/** A whole number at the start, and what comes behind it. */
function wholeAtStart(text: string): { readonly number: string; readonly rest: string } | undefined {
  for (const form of [/^((?:\D{0,2}\d){10})\s+(\S.*)$/, /^(0(?:800|90[069])[ -]?(?:\d[ -]?){4})\s+(\S.*)$/]) {
    const [, number = '', rest = ''] = form.exec(text) ?? [];
    if (number !== '' && parsePhoneNumber(number)) return { number: number.trim(), rest: rest.trim() };
  }
  return undefined;
}

/** Explanation before or behind a number that stands in no brackets: `0575 123456 toestel 2`, `Wmo: 0575 123456`. */
function bareRemark(text: string): string | undefined {
  const behind = /^(\+?[0-9(][0-9 ().-]*[0-9])\s*[,;:]?\s*\(?([€a-z][^()]*|\d+ ?(?:ct|cent)[^()]*)\)?$/i.exec(text);
  const before = /^([a-z][^0-9+(]*?)\s*:?\s*(\+?[0-9(][0-9 ().-]*[0-9])$/i.exec(text);
  const [number, note] = behind ? [behind[1], behind[2]] : before ? [before[2], before[1]] : [];
  if (!number || !note || !parsePhoneNumber(number)) {
    const { number: first, rest = '' } = wholeAtStart(text) ?? {};
    const isNote = /[/#:a-z]/i.test(rest) && rest.replace(/\D/g, '').length < 8 && !/[()]/.test(rest);
    return first && isNote ? withNote(first, rest) : undefined;
  }
  const isLabel = /^(t|tel|telefoon|telefoonnummer|tel\.nr|bel)\.?$/i.test(note.trim());
  return withNote(number.trim(), isLabel ? undefined : note.trim());
}

/** Several numbers in one item, as they should stand; undefined when it is one, `mend` when every part is a number. */
function severalNumbers(text: string): { readonly mend: string | undefined } | undefined {
  const parts = text.split(/\s*[,;/\n&+]\s*(?!31)|\s+(?:of|en|or|-)\s+/).filter((part) => part !== '');
  const written = parts.map((part) => {
    const { first, remark } = withRemark(part);
    const number = parsePhoneNumber(first) ? first : withZero(first);
    return number ? withNote(number, remark) : bareRemark(part);
  });
  if (parts.length > 1 && written.filter(Boolean).length > 1) {
    return { mend: written.every((part) => part !== undefined) ? written.join(' | ') : undefined };
  }
  // Two whole numbers with only spaces between them.
  const { number, rest = '' } = wholeAtStart(text) ?? {};
  if (number && parsePhoneNumber(rest)) return { mend: `${number} | ${rest}` };
  return text.replace(/\D/g, '').length >= 16 ? { mend: undefined } : undefined;
}

/** A number behind the signs by which a spreadsheet takes it for text, or in the wide digits of another keyboard. */
function withoutGuard(text: string): string | undefined {
  const bare = text
    .normalize('NFKC')
    .replace(/^=?["'’]|^=|["'’]$/g, '')
    .trim();
  return bare !== text && parsePhoneNumber(withRemark(bare).first) ? bare : undefined;
}

function problemOf(text: string): Reading<Phone> {
  const bared = withoutGuard(text);
  if (bared) return { problem: say.otherSign(bared) };
  if (saysNothing(text)) return { problem: say.nothing('no-number') };
  const { first, remark } = withRemark(text);
  if (/^\d[.,]?\d*E\+?\d+$/i.test(first)) return { problem: say.roundedNumber() };
  const zero = withZero(first);
  if (zero) return { problem: say.lostZero(withNote(zero, remark)) };
  const plus = withPlus(first);
  if (plus) return { problem: say.lostPlus(withNote(plus, remark)) };
  const country = /^(?:\+|00)(?!31)(\d{2,3})/.exec(first)?.[1];
  if (country)
    return { problem: say.foreignNumber(COUNTRIES[country] ?? COUNTRIES[country.slice(0, 2)] ?? 'een ander land') };
  const several = severalNumbers(text);
  if (several) return { problem: say.twoNumbers(several.mend) };
  const other = withOtherSigns(text);
  if (other) return { problem: say.otherSign(other) };
  const bare = bareRemark(text);
  if (bare) return { problem: say.bareRemark(bare) };
  return { problem: say.noNumber(first.replace(/\D/g, '').length) };
}

/** Reads `0800 1925` or `0800 1925 (Wmo)`; other kinds of dashes are read as plain ones. */
export const phone: CellReader<Phone> = (raw) => {
  const text = raw.replace(/[\u2010-\u2015\u2212]/g, '-');
  const { first, remark } = withRemark(text);
  const number = parsePhoneNumber(first);
  if (!number) return problemOf(text);
  const value = remark ? { ...number, note: remark } : number;
  return text === raw && !/^(\+|00)31|\(0\)/.test(raw) ? { value } : { value, note: say.otherDashes(number.number) };
};
