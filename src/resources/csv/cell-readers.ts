import * as v from 'valibot';
import type { IsoDate } from '../../shared/iso-date.ts';
import { NEEDS, type Need } from '../../shared/need.ts';
import type { Remark } from '../rules/remark.ts';
import * as say from '../rules/say/in-list.ts';
import { dateRead, noDate, noDayMeant, notPostcode, zeroDate } from '../rules/say/in-time-and-place.ts';
import { codeByName, NAMED_LANGUAGES, nearestCode } from './code-names.ts';
import { readDay } from './read-day.ts';
import { saysNoDay, saysNothing } from './text/nothing-words.ts';

/** What is said about a cell: a remark of the rule book, or a sentence of a rule that has no name of its own. */
export type Said = Remark | string;

/** What a cell says, perhaps with something its editor may want to know; or why it cannot be read and what to do. In Dutch. */
export type Reading<T> = { readonly value: T; readonly note?: Said } | { readonly problem: Said };
export type CellReader<T> = (text: string) => Reading<T>;

/** Reads a text that fits the schema of its field; `problem` says what the editor must do otherwise. */
export function fits<T>(schema: v.GenericSchema<T>, problem: Said): CellReader<T> {
  return (text) => {
    const result = v.safeParse(schema, text);
    return result.success ? { value: result.output } : { problem };
  };
}

/** Reads digits as a number that fits the schema of its field. */
export const wholeNumber =
  (schema: v.GenericSchema<number>, problem: string): CellReader<number> =>
  (text) => {
    const result = v.safeParse(schema, /^\d{1,4}$/.test(text) ? Number(text) : undefined);
    return result.success ? { value: result.output } : { problem };
  };

/** Reads a code of a closed list; capitals and spaces do not matter: `Op locatie` is `op-locatie`. */
export function oneOf<const T extends string>(codes: readonly T[]): CellReader<T> {
  return (text) => {
    const wanted = text.toLowerCase().replace(/[\s_-]+/g, '-');
    const code = codes.find((candidate) => candidate === wanted);
    if (code !== undefined) return { value: code };
    if (/^(€|eur)? ?\d+([.,]\d\d?|,-)?( euro)?/i.test(text) && /[€,]|euro/i.test(text))
      return { problem: say.amountAsCode(codes) };
    const named = codeByName(text, codes);
    return { problem: named ? say.codeByName(text, named) : say.unknownCode(text, nearestCode(text, codes), codes) };
  };
}

/** Reads `debts:3`: a need and how well it is served. */
export const gradedNeed: CellReader<{ readonly need: Need; readonly grade: 1 | 2 | 3 }> = (text) => {
  const [name = '', digit = ''] = text.split(':').map((part) => part.trim());
  const need = NEEDS.find((candidate) => candidate === name.toLowerCase());
  if (!need) return { problem: `Dit is geen bekende behoefte. Kies uit: ${NEEDS.join(', ')}.` };
  const grade = ([1, 2, 3] as const).find((candidate) => String(candidate) === digit);
  return grade
    ? { value: { need, grade } }
    : { problem: `Zet achter de behoefte een dubbele punt en 1, 2 of 3, zoals ${need}:3.` };
};

export const yesOrNo: CellReader<boolean> = (text) => {
  const reading = oneOf(['ja', 'nee'])(text);
  return 'problem' in reading ? reading : { value: reading.value === 'ja' };
};

/** Reads a language as two or three letters; capitals do not matter. */
export const language: CellReader<string> = (text) => {
  if (/^[a-z]{2,3}$/i.test(text)) return { value: text.toLowerCase() };
  const code = codeByName(text, NAMED_LANGUAGES);
  return { problem: code ? say.codeByName(text, code) : say.unknownLanguage(text) };
};

/** Days that a list of help can speak of; another year was typed wrong. */
const FIRST_DAY = '1950-01-01';
const LAST_DAY = '2060-12-31';
const ODD_YEAR = 'Klopt het jaar? Loopt het door, laat de cel dan leeg.';

/** Reads `2026-11-22`; also what spreadsheets and people make of it (`22-11-2026`, `22 nov 2026`, `46348`), with a note. */
export const day: CellReader<IsoDate> = (text) => {
  if (saysNoDay(text)) return { problem: noDayMeant() };
  const read = readDay(text);
  if ('day' in read && (read.day < FIRST_DAY || read.day > LAST_DAY)) return { problem: noDate(ODD_YEAR) };
  if ('why' in read) return { problem: read.mend === '' ? zeroDate() : noDate(read.why, read.mend) };
  return read.isOther ? { value: read.day, note: dateRead(read.day) } : { value: read.day };
};

/** In years. */
const OLDEST = 120;

export const age: CellReader<number> = (text) => {
  if (/^\d{1,3}$/.test(text) && Number(text) <= OLDEST) return { value: Number(text) };
  if (/^\d{1,3} ?(?:-|–|tot|t\/m) ?\d{1,3}(?: ?jaar)?$/i.test(text)) return { problem: say.twoAges() };
  const digits =
    /^(?:vanaf |tot |t\/m |ca\. |≥ ?)?(\d{1,2})(?: ?\+| ?-?plus| ?jaar(?: (?:en|of) ouder)?| jr\.?|,0|\.0)?$/i.exec(
      text,
    )?.[1];
  if (saysNothing(text)) return { problem: say.notAge('') };
  return { problem: say.notAge(digits) };
};

/** Reads `3262 AB`, also written as `3262ab`. */
export const postcode: CellReader<string> = (text) => {
  const match = /^([1-9]\d{3})[ .-]*([a-z]{2})$/i.exec(text);
  const letters = match?.[2]?.toUpperCase() ?? '';
  // These three are never given out.
  return match && !['SA', 'SD', 'SS'].includes(letters)
    ? { value: `${match[1]} ${letters}` }
    : { problem: notPostcode() };
};
