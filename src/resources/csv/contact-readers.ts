import { type Entry, EntrySchema } from '../catalogue/schema.ts';
import * as say from '../rules/say/in-contact.ts';
import { type CellReader, fits, type Reading } from './cell-readers.ts';
import { withRemark } from './phone-reader.ts';
import { readDay } from './read-day.ts';
import { saysNothing } from './text/nothing-words.ts';

type Source = Entry['sources'][number];

const address = fits(EntrySchema.entries.url.wrapped, say.noAddress('het heeft een andere vorm dan een webadres'));
const mail = fits(EntrySchema.entries.email.wrapped, say.noMail());

const isAddress = (text: string): boolean => 'value' in address(text) && hostFault(text) === undefined;

/** Addresses that lead somewhere only inside a building. */
const AT_HOME = /^(?:10|127|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$/;

/** Why no site can have this name; undefined when one can. */
function hostFault(text: string): string | undefined {
  const port = /^https?:\/\/[^/?#\s]*:(\d+)(?:[/?#]|$)/i.exec(text)?.[1];
  if (port && Number(port) > 65_535) return `“:${port}” hoort er niet`;
  const host = /^https?:\/\/([^/:?#\s]*)/i.exec(text)?.[1] ?? '';
  if (!host.includes('.')) return `“${host}” is geen naam van een site, er hoort een punt in`;
  if (AT_HOME.test(host)) return `“${host}” is een computer binnen uw eigen netwerk`;
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

const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:nl|com|org|eu|info|net|be|amsterdam|frl)(?:\/\S*)?$/i;

/** The words of a cell that are addresses of sites. A path that is one itself was meant as another address. */
function hostsIn(text: string): readonly string[] {
  const words = text.split(/[\s,;|]+|(?<=\.(?:nl|com|org|eu))\/(?=[a-z0-9-]+\.(?:nl|com|org|eu)$)/i);
  return words.map((word) => word.replace(/^https?:\/\//i, '')).filter((word) => HOST.test(word));
}

/** An address in which one sign is another one, or that has words around it; undefined when it is not certain. */
function meantAddress(text: string): string | undefined {
  const found = text.match(/(?:https?:\/\/|www\.)[^\s<>"()]+/gi) ?? [];
  const alone = found.length === 1 ? trimmed(found[0] ?? '').replace(/^www\./i, 'https://www.') : undefined;
  // A space in a path: what is behind it may belong to it.
  const behind = text.slice(text.indexOf(found[0] ?? '') + (found[0] ?? '').length);
  const isSure = behind.trim() === '' || /^\s*\(/.test(behind) || /^https?:\/\/[^/]+\/?$/i.test(alone ?? '');
  if (alone && isSure && /\s/.test(text) && isAddress(alone)) return alone;
  const scheme = text.replace(/^[htps]{2,6}[:;.,]{0,2}[\\/]{1,3}(?=\w)/i, 'https://');
  const joined = scheme.replace(/\s*([.,])\s*(?=(?:\w+\.)*(?:nl|com|org|eu|info|net|be)(?:\/|$))/gi, '.');
  return joined !== text && !/\s/.test(joined) && isAddress(joined) ? joined : undefined;
}

const IS_MAIL = /^(?:mailto:)?[^\s@/]+@[^\s@/]+\.[a-z]{2,}$/i;

function problemOf(text: string): Reading<string> {
  if (saysNothing(text)) return { problem: say.nothing('no-address') };
  if (IS_MAIL.test(text)) return { problem: say.mailAsAddress() };
  if (hostsIn(text).length > 1) return { problem: say.twoAddresses('webadressen') };
  const parts = text.split(/[\s,;|]+/).filter((part) => /^(https?:\/\/|www\.)/i.test(part));
  if (parts.length > 1 || (text.match(/https?:\/\//gi) ?? []).length > 1)
    return { problem: say.twoAddresses('webadressen') };
  const bare = trimmed(text);
  if (bare !== text && isAddress(bare)) return { problem: say.looseSign(bare) };
  const whole = `https://${bare.replace(/^(https?:\/?\/?|:?\/\/)/i, '')}`;
  const hasScheme = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text);
  if ((!hasScheme || /^https?:\/?[^/]/i.test(text)) && !text.includes('@') && isAddress(whole))
    return { problem: say.withoutHttps(whole) };
  const meant = meantAddress(text);
  if (meant) return { problem: say.meantAddress(meant) };
  const fault = /^https?:\/\//i.test(text) ? hostFault(text) : undefined;
  return fault ? { problem: say.noAddress(fault) } : address(text);
}

/** An address that a mail program put in the place of the real one, which is inside it. */
function wrapped(text: string): string | undefined {
  const inside = /^https?:\/\/[^/]*safelinks\.protection\.outlook\.com\/\S*?[?&]url=([^&]+)/i.exec(text)?.[1];
  try {
    const meant = inside && decodeURIComponent(inside);
    return meant && isAddress(meant) ? meant : undefined;
  } catch {
    // No address that was put in whole.
    return undefined;
  }
}

const SEARCH_PAGE = /^https?:\/\/(www\.)?(google|bing|duckduckgo|ecosia)\.[a-z.]+\/(search|url)?\?/i;

/** Reads one web address; two in a cell, a sign too many and names that no site has are told apart. */
export const webAddress: CellReader<string> = (text) => {
  if (SEARCH_PAGE.test(text)) return { problem: say.searchPage() };
  const inside = wrapped(text);
  if (inside) return { problem: say.wrapped(inside) };
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
  if (saysNothing(text)) return { problem: say.nothing('no-mail') };
  if (/^(?:https?:\/\/|www\.)/i.test(text)) return { problem: say.addressAsMail() };
  const found = text.match(/[^\s,;|<>()]+@[^\s,;|<>()]+/g) ?? [];
  if (found.length > 1) return { problem: say.twoAddresses('e-mailadressen') };
  const bare = trimmed((found[0] ?? text).replace(/^mailto:/i, ''));
  if (bare !== text && 'value' in mail(bare)) return { problem: say.noMail(bare) };
  const written = text
    .replace(/^mailto:/i, '')
    .replace(/\s*[[({]\s*(?:at|apenstaartje)\s*[\])}]\s*/i, '@')
    .replace(/@@+/, '@')
    .replace(/,(?=[a-z]{2,}$)/i, '.')
    .replace(/\s+/g, '');
  return written !== text && 'value' in mail(written) ? { problem: say.noMail(written) } : reading;
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
