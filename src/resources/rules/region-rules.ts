import * as v from 'valibot';
import { readRegionFile } from '../catalogue/region-file.ts';
import type { Region } from '../catalogue/schema.ts';
import { type Fields, isFields, type JsonBook, type JsonReport, keysOf, openBook } from './json-book.ts';
import { placeRules } from './place-rules.ts';
import { collectedOf, isText, municipalitiesOf, phoneOf, wordsOf } from './region-fields.ts';
import * as say from './say/in-region.ts';
import { termsOf } from './terms-of-region.ts';
import { municipalityTwice, thinRegion } from './thin-region.ts';

function fieldsOf(book: JsonBook, region: Fields, folder: string | undefined): void {
  const { id, name, mail } = region;
  keysOf(book, [], region, 'region', {
    id: `"${folder ?? 'zutphen'}"`,
    name: '"Zutphen"',
    municipalities: '[{ "code": "GM0301", "name": "Zutphen" }]',
    collected: '"2026-11"',
    places: '[{ "name": "Zutphen", "pc4": ["7201"], "lat": 52.139, "lon": 6.195 }]',
  });
  if (id !== undefined && folder !== undefined && id !== folder) book.add(['id'], say.otherId(folder), id);
  else if (id !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(String(id)))
    book.add(['id'], say.wrongForm('kleine letters, cijfers en streepjes, zoals "zutphen"'), id);
  if (name !== undefined && !isText(name)) book.add(['name'], say.wrongForm('"Zutphen"'), name);
  if (mail !== undefined && !/^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(String(mail)))
    book.add(['mail'], say.wrongForm('"wmo@voorbeeld.nl"'), mail);
  municipalitiesOf(book, region['municipalities']);
  collectedOf(book, region['collected']);
  phoneOf(book, region['phone']);
  wordsOf(book, region['words']);
  termsOf(book, region['terms']);
  municipalityTwice(book, region['municipalities']);
  placeRules(book, region['places'], region['municipalities']);
  thinRegion(book, region);
}

/**
 * Reads `region.json` and says everything that is wrong with it at once, each with its line. There is a region only when
 * nothing stops it from being published. Never throws.
 * @param folder name of its folder, which its id must be
 */
export function readRegion(
  text: string,
  folder?: string,
): { readonly region?: Region; readonly reports: readonly JsonReport[] } {
  const book = openBook(text);
  const { value } = book.json;
  if (isFields(value)) fieldsOf(book, value, folder);
  else if (book.reports.length === 0 || value !== undefined) book.add([], say.noRegion());
  if (book.reports.some(({ level }) => level === 'fout')) return { reports: book.reports };
  try {
    return { region: readRegionFile(value), reports: book.reports };
  } catch (error) {
    // What the rules above let through and the schema does not, such as characters that nobody can see.
    const path = v.isValiError(error) ? (error.issues[0].path?.map(({ key }) => key as string | number) ?? []) : [];
    book.add(path, say.wrongForm('dit kan niet worden gelezen; typ het opnieuw'));
    return { reports: book.reports };
  }
}
