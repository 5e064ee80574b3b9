import { type LocatedJson, readLocatedJson } from '../../shared/located-json.ts';
import { KEYS, type KeyGroup, meantKey } from './region-keys.ts';
import type { Remark } from './remark.ts';
import { slip } from './say/in-json.ts';
import * as say from './say/in-region.ts';

/** A remark about one place of a JSON file. */
export interface JsonReport extends Remark {
  /** From 1, as an editor counts. */
  readonly line: number;
  /** Where it is in words of the file: `places, Warnsveld, lat`. */
  readonly place: string;
  readonly value: string;
}

export type Path = readonly (string | number)[];
export type Fields = Readonly<Record<string, unknown>>;

/** What gathers the remarks about one file. */
export interface JsonBook {
  readonly json: LocatedJson;
  readonly reports: JsonReport[];
  readonly add: (path: Path, said: Remark, value?: unknown) => void;
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const asWritten = (value: unknown): string => (value === undefined ? '' : JSON.stringify(value).slice(0, 80));

/** A path in words: a place by its name instead of its number. */
function inWords(json: LocatedJson, path: Path): string {
  let held: unknown = json.value;
  const words = path.map((part) => {
    held = isFields(held) || Array.isArray(held) ? (held as Fields)[part] : undefined;
    const name = isFields(held) ? (held['name'] ?? held['naam']) : undefined;
    return typeof part === 'number' ? (typeof name === 'string' ? name.slice(0, 40) : `nummer ${part + 1}`) : part;
  });
  return words.join(', ');
}

/** Opens a JSON file, with what is wrong with how it is written. */
export function openBook(text: string): JsonBook {
  const json = readLocatedJson(text);
  const reports: JsonReport[] = json.slips.map((one) => ({ ...slip(one), line: one.line, place: '', value: '' }));
  const add: JsonBook['add'] = (path, said, value) => {
    reports.push({ ...said, line: json.lineOf(path), place: inWords(json, path), value: asWritten(value) });
  };
  return { json, reports, add };
}

/** A file with more unknown names is another file. */
const MOST_UNKNOWN = 20;

/** Names that are unknown here, and those that must be there and are not. */
export function keysOf(
  book: JsonBook,
  path: Path,
  held: Fields,
  group: KeyGroup,
  required: Readonly<Record<string, string>>,
): void {
  const known = Object.keys(KEYS[group]);
  const unknown = Object.keys(held)
    .filter((key) => !known.includes(key))
    .slice(0, MOST_UNKNOWN);
  const meant = unknown.map((key) => [key, meantKey(group, key)] as const);
  for (const [key, own] of meant)
    book.add(
      [...path, key],
      say.unknownKey(
        key,
        own,
        known.filter((one) => one !== '$schema'),
      ),
    );
  for (const [key, form] of Object.entries(required)) {
    const isMeant = meant.some(([, own]) => own === key);
    if (!(key in held) && !isMeant) book.add(path, say.missingKey(key, form));
  }
}
