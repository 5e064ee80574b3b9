import * as v from 'valibot';
import { type IsoDate, isIsoDate } from '../../shared/iso-date.ts';
import { NEEDS, type Need } from '../../shared/need.ts';

/** What a cell says, perhaps with something its editor may want to know; or why it cannot be read and what to do. In Dutch. */
export type Reading<T> = { readonly value: T; readonly note?: string } | { readonly problem: string };
export type CellReader<T> = (text: string) => Reading<T>;

/** Reads a text that fits the schema of its field; `problem` says what the editor must do otherwise. */
export function fits<T>(schema: v.GenericSchema<T>, problem: string): CellReader<T> {
  return (text) => {
    const result = v.safeParse(schema, text);
    return result.success ? { value: result.output } : { problem };
  };
}

/** The items of a cell with a list, `een | twee`. */
function listItems(text: string): readonly string[] {
  return text
    .split('|')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** Reads digits as a number that fits the schema of its field. */
export const wholeNumber =
  (schema: v.GenericSchema<number>, problem: string): CellReader<number> =>
  (text) => {
    const result = v.safeParse(schema, /^\d{1,4}$/.test(text) ? Number(text) : undefined);
    return result.success ? { value: result.output } : { problem };
  };

/** Reads a list by reading each item; the first problem counts. */
export function listOf<T>(read: CellReader<T>): CellReader<T[]> {
  return (text) => {
    const values: T[] = [];
    for (const item of listItems(text)) {
      const reading = read(item);
      if ('problem' in reading) return { problem: `“${item}”: ${reading.problem}` };
      values.push(reading.value);
    }
    return values.length > 0
      ? { value: values }
      : { problem: 'Deze lijst is leeg. Schrijf de waarden met | ertussen.' };
  };
}

/** Reads a code of a closed list; capitals and spaces do not matter: `Op locatie` is `op-locatie`. */
export function oneOf<const T extends string>(codes: readonly T[]): CellReader<T> {
  return (text) => {
    const wanted = text.toLowerCase().replace(/[\s_-]+/g, '-');
    const code = codes.find((candidate) => candidate === wanted);
    return code === undefined
      ? { problem: `Dit is geen bekende waarde. Kies uit: ${codes.join(', ')}.` }
      : { value: code };
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

/** Reads `2026-11-22`; also `22-11-2026`, with a note. */
export const day: CellReader<IsoDate> = (text) => {
  const dutch = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
  const iso = dutch ? `${dutch[3]}-${dutch[2]?.padStart(2, '0')}-${dutch[1]?.padStart(2, '0')}` : text;
  if (!isIsoDate(iso)) return { problem: 'Dit is geen datum. Schrijf jaar-maand-dag, zoals 2026-11-22.' };
  return dutch ? { value: iso, note: `Gelezen als ${iso}. Schrijf liever jaar-maand-dag.` } : { value: iso };
};

export const age: CellReader<number> = (text) =>
  /^\d{1,3}$/.test(text)
    ? { value: Number(text) }
    : { problem: 'Dit is geen leeftijd. Schrijf een heel getal, zoals 18.' };

/** Reads `3262 AB`, also written as `3262ab`. */
export const postcode: CellReader<string> = (text) => {
  const match = /^([1-9]\d{3}) ?([a-z]{2})$/i.exec(text);
  return match
    ? { value: `${match[1]} ${match[2]?.toUpperCase()}` }
    : { problem: 'Dit is geen postcode. Schrijf vier cijfers, een spatie en twee letters, zoals 3262 AB.' };
};
