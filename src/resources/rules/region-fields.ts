import { MONTHS } from '../../shared/months.ts';
import { parsePhoneNumber } from '../catalogue/phone-number.ts';
import { readDay } from '../csv/read-day.ts';
import { isFields, type JsonBook, keysOf, type Path } from './json-book.ts';
import { MUNICIPALITIES, MUNICIPALITIES_OF, municipalitiesNamed } from './municipalities.ts';
import * as say from './say/in-region.ts';

export const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** A code that is none, or that of another municipality than the name says. Names have variants: alone they say nothing. */
function codeOf(book: JsonBook, path: Path, code: string, name: string): void {
  const own = MUNICIPALITIES.get(code);
  const named = municipalitiesNamed(name);
  if (own && (named.length === 0 || named.includes(own))) return;
  const [meant] = named.length === 1 ? named : [];
  book.add(path, say.otherCode(code, own?.name, meant, MUNICIPALITIES_OF), code);
}

export function municipalitiesOf(book: JsonBook, value: unknown): void {
  const form = '[{ "code": "GM0301", "name": "Zutphen" }]';
  if (value === undefined) return;
  if (!Array.isArray(value)) {
    book.add(['municipalities'], say.wrongForm(form), value);
    return;
  }
  for (const [i, one] of (value as unknown[]).entries()) {
    const path: Path = ['municipalities', i];
    if (!isFields(one)) {
      book.add(
        path,
        say.wrongForm(
          `{ "code": "GM0301", "name": ${isText(one) ? JSON.stringify(one) : '"Zutphen"'} }, met de CBS-code van de gemeente`,
        ),
        one,
      );
      continue;
    }
    keysOf(book, path, one, 'municipality', { code: '"GM0301"', name: '"Zutphen"' });
    if ('code' in one && !/^GM\d{4}$/.test(String(one['code']))) {
      const digits = /^(?:gm)? ?0*(\d{1,4})$/i.exec(String(one['code']))?.[1];
      const mend = digits && `"GM${digits.padStart(4, '0')}"`;
      book.add([...path, 'code'], say.wrongForm('"GM" en vier cijfers, zoals "GM0301"', mend), one['code']);
    } else if ('code' in one) codeOf(book, [...path, 'code'], String(one['code']), String(one['name'] ?? ''));
    if ('phone' in one) phoneOf(book, one['phone'], path);
    if ('name' in one && !isText(one['name'])) book.add([...path, 'name'], say.wrongForm('"Zutphen"'), one['name']);
  }
}

export function collectedOf(book: JsonBook, value: unknown): void {
  if (value === undefined || (isText(value) && /^\d{4}-(0[1-9]|1[0-2])$/.test(value))) return;
  const text = String(value).toLowerCase();
  const month = MONTHS.findIndex((name) => new RegExp(`^${name.slice(0, 3)}\\w*\\.? `).test(text)) + 1;
  const year = /\d{4}/.exec(text)?.[0];
  const digits = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  const day = readDay(text);
  const mend =
    month > 0 && year
      ? `"${year}-${String(month).padStart(2, '0')}"`
      : digits && Number(digits[1]) <= 12
        ? `"${digits[2]}-${digits[1]?.padStart(2, '0')}"`
        : 'day' in day
          ? `"${day.day.slice(0, 7)}"`
          : undefined;
  book.add(['collected'], say.wrongForm('jaar en maand, zoals "2026-11"', mend), value);
}

export function phoneOf(book: JsonBook, value: unknown, path: Path = []): void {
  const at = [...path, 'phone'];
  if (value === undefined) return;
  const number = isFields(value) ? value['number'] : value;
  const parsed = typeof number === 'string' ? parsePhoneNumber(number) : undefined;
  const form = '{ "number": "14 0575", "dial": "140575" }';
  const mend = parsed && `{ "number": "${parsed.number}", "dial": "${parsed.dial}" }`;
  if (!isFields(value)) {
    book.add(at, say.wrongForm(form, mend), value);
    return;
  }
  keysOf(book, at, value, 'phone', { number: '"14 0575"', dial: '"140575"' });
  const isSound = parsed && parsed.number === number && parsed.dial === value['dial'];
  if (!isSound && 'number' in value && 'dial' in value)
    book.add(
      ['phone'],
      say.wrongForm(`${form}: number is wat mensen lezen, dial zijn dezelfde cijfers zonder spaties`, mend),
      value,
    );
}

export function wordsOf(book: JsonBook, value: unknown): void {
  const form = '[{ "say": ["poetsjuf"], "means": "huishoudelijke hulp" }]';
  if (value === undefined) return;
  if (!Array.isArray(value)) {
    book.add(['words'], say.wrongForm(form), value);
    return;
  }
  for (const [i, one] of (value as unknown[]).entries()) {
    const path: Path = ['words', i];
    if (!isFields(one)) {
      book.add(path, say.wrongForm(form), one);
      continue;
    }
    keysOf(book, path, one, 'words', { say: '["poetsjuf"]', means: '"huishoudelijke hulp"' });
    const said = one['say'];
    if ('say' in one && !(Array.isArray(said) && said.length > 0 && said.every(isText))) {
      book.add(
        [...path, 'say'],
        say.wrongForm('["poetsjuf"]', isText(said) ? JSON.stringify([said]) : undefined),
        said,
      );
    }
    if ('means' in one && !isText(one['means']))
      book.add([...path, 'means'], say.wrongForm('"huishoudelijke hulp"'), one['means']);
  }
}
