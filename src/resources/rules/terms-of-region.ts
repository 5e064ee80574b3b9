import { DEFAULT_TERMS } from '../catalogue/terms.ts';
import { isFields, type JsonBook, keysOf } from './json-book.ts';
import * as say from './say/in-region.ts';

const FORM = JSON.stringify(DEFAULT_TERMS)
  .replaceAll(/([:,{])/g, '$1 ')
  .replaceAll('}', ' }');

const isMonths = (value: unknown): boolean =>
  value === null || (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 240);

function termOf(book: JsonBook, name: string, value: unknown): void {
  const path = ['terms', name];
  if (!isFields(value)) {
    book.add(path, say.wrongForm('{ "lower": 12, "hide": 18 }'), value);
    return;
  }
  keysOf(book, path, value, 'term', { lower: '12', hide: '18' });
  const { lower, hide } = value;
  for (const key of ['lower', 'hide'] as const) {
    if (key in value && !isMonths(value[key])) book.add([...path, key], say.wrongMonths(), value[key]);
  }
  if (!isMonths(lower) || !isMonths(hide) || hide === null) return;
  if (lower === null || Number(lower) > Number(hide)) book.add([...path, 'hide'], say.hiddenFirst(), hide);
}

/** The terms of region.json: months, whole, and lowered before out of sight. */
export function termsOf(book: JsonBook, value: unknown): void {
  if (value === undefined) return;
  if (!isFields(value)) {
    book.add(['terms'], say.wrongForm(FORM), value);
    return;
  }
  keysOf(book, ['terms'], value, 'terms', {});
  for (const name of ['checked', 'unchecked']) if (name in value) termOf(book, name, value[name]);
}
