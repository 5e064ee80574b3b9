import { locale } from './i18n.ts';

/** Whose dates, amounts and lists a language uses, where its code alone says too little: English here is that of Europe. */
const FORMATS: Readonly<Record<string, string>> = { en: 'en-GB' };

const tag = (): string => FORMATS[locale.value] ?? locale.value;

const BY_PRECISION = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
] as const;

/** Making one takes a phone longer than formatting with it, and a list has a date in every card. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(code: string, parts: number): Intl.DateTimeFormat {
  const key = `${code} ${parts}`;
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(code, { ...BY_PRECISION[parts - 1], timeZone: 'UTC' });
  dateFormats.set(key, format);
  return format;
}

/** A day, month or year (`2026-11-22`, `2026-11`, `2026`) in the language on screen. */
export function formatDate(date: string): string {
  const parts = date.split('-').map(Number);
  const [year = 0, month = 1, day = 1] = parts;
  return dateFormat(tag(), parts.length).format(Date.UTC(year, month - 1, day));
}

/** An amount of money in the language on screen; whole euros without cents. */
export const formatEuro = (amount: number): string =>
  new Intl.NumberFormat(tag(), {
    style: 'currency',
    currency: 'EUR',
    trailingZeroDisplay: 'stripIfInteger',
  }).format(amount);

/** Names in a row: "a, b en c". */
export const formatList = (names: readonly string[]): string =>
  new Intl.ListFormat(tag(), { type: 'conjunction' }).format(names);
