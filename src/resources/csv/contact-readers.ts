import { type Entry, EntrySchema } from '../catalogue/schema.ts';
import * as say from '../rules/say/in-contact.ts';
import { type CellReader, fits, type Reading } from './cell-readers.ts';
import { withRemark } from './phone-reader.ts';
import { readDay } from './read-day.ts';

type Source = Entry['sources'][number];

const address = fits(EntrySchema.entries.url.wrapped, say.noAddress('het heeft een andere vorm dan een webadres'));
const mail = fits(EntrySchema.entries.email.wrapped, say.noMail());

const isAddress = (text: string): boolean => 'value' in address(text) && hostFault(text) === undefined;

/** Why no site can have this name; undefined when one can. */
function hostFault(text: string): string | undefined {
  const host = /^https?:\/\/([^/:?#\s]*)/i.exec(text)?.[1] ?? '';
  if (!host.includes('.')) return `“${host}” is geen naam van een site, er hoort een punt in`;
  if (host.includes('..')) return `“${host}” heeft twee punten achter elkaar`;
  if (/^[.-]|[.-]$|\.-|-\./.test(host)) return `“${host}” begint of eindigt verkeerd`;
  return /^\d+(\.\d+){3}$|\.[a-z]{2,}$/i.test(host) ? undefined : `“${host}” eindigt niet op iets als .nl`;
}

/** The address without the signs of a sentence at its ends; a bracket stays where one opens it. */
function trimmed(text: string): string {
  const bare = text.replace(/^[<("'“]+/, '').replace(/[>"'”,;.:!]+$/, '');
  const isOpen = bare.includes('(');
  const rest = isOpen ? bare : bare.replace(/[).,;]+$/, '');
  return rest === text ? rest : trimmed(rest);
}

function problemOf(text: string): Reading<string> {
  const parts = text.split(/[\s,;|]+/).filter((part) => /^(https?:\/\/|www\.)/i.test(part));
  if (parts.length > 1 || (text.match(/https?:\/\//gi) ?? []).length > 1)
    return { problem: say.twoAddresses('webadressen') };
  const bare = trimmed(text);
  if (bare !== text && isAddress(bare)) return { problem: say.looseSign(bare) };
  const whole = `https://${bare.replace(/^(https?:\/?\/?|:?\/\/)/i, '')}`;
  const hasScheme = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text);
  if ((!hasScheme || /^https?:\/?[^/]/i.test(text)) && !text.includes('@') && isAddress(whole))
    return { problem: say.withoutHttps(whole) };
  const fault = /^https?:\/\//i.test(text) ? hostFault(text) : undefined;
  return fault ? { problem: say.noAddress(fault) } : address(text);
}

const SEARCH_PAGE = /^https?:\/\/(www\.)?(google|bing|duckduckgo|ecosia)\.[a-z.]+\/(search|url)?\?/i;

/** Reads one web address; two in a cell, a sign too many and names that no site has are told apart. */
export const webAddress: CellReader<string> = (text) => {
  if (SEARCH_PAGE.test(text)) return { problem: say.searchPage() };
  const isClean = isAddress(text) && trimmed(text) === text && !/[,;|]https?:/i.test(text);
  if (!isClean) {
    const reading = problemOf(text);
    if ('problem' in reading) return reading;
  }
  return /^http:/i.test(text) ? { value: text, note: say.plainHttp() } : { value: text };
};

/** Reads one e-mail address. */
export const emailAddress: CellReader<string> = (text) => {
  const reading = mail(text);
  if ('value' in reading) return reading;
  const found = text.match(/[^\s,;|<>()]+@[^\s,;|<>()]+/g) ?? [];
  if (found.length > 1) return { problem: say.twoAddresses('e-mailadressen') };
  const bare = trimmed((found[0] ?? text).replace(/^mailto:/i, ''));
  return bare !== text && 'value' in mail(bare) ? { problem: say.noMail(bare) } : reading;
};

/** `2026-11`, also from `11-2026` and whole days written another way. */
function sourceDate(text: string): string | undefined {
  const month = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  if (month && Number(month[1]) >= 1 && Number(month[1]) <= 12) return `${month[2]}-${month[1]?.padStart(2, '0')}`;
  const read = readDay(text);
  return 'day' in read ? read.day : undefined;
}

/** Reads `https://…` or `https://… (2023-06-29)`, where the date may be less precise. */
export const source: CellReader<Source> = (text) => {
  const { first, remark } = withRemark(text);
  const reading = webAddress(first);
  if ('problem' in reading) return reading;
  const note = reading.note ? { note: reading.note } : {};
  if (!remark) return { value: { url: reading.value }, ...note };
  if (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(remark)) return { value: { url: reading.value, date: remark }, ...note };
  const date = sourceDate(remark);
  const said = say.noSourceDate(date);
  return { problem: date ? { ...said, mend: { value: `${first} (${date})` } } : said };
};
