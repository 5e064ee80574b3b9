import type * as v from 'valibot';
import { nearKey } from '../../../src/shared/near-key.ts';

type Issue = v.BaseIssue<unknown>;

/** What a schema may hold inside itself, by the names that valibot gives its parts. */
interface Parts {
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly [part: string]: unknown;
}

/** Every key that a schema knows anywhere, so that a slip can be named. */
function keysOf(schema: unknown, seen = new Set<unknown>()): readonly string[] {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return [];
  seen.add(schema);
  const { entries, item, options, wrapped, value, pipe } = schema as Parts;
  const inner = [...Object.values(entries ?? {}), item, wrapped, value, ...[options, pipe].flat()];
  return [...Object.keys(entries ?? {}), ...inner.flatMap((one) => keysOf(one, seen))];
}

const slugOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');

const FORMS: Readonly<Record<string, string>> = {
  string: 'een tekst tussen dubbele aanhalingstekens',
  number: 'een getal zonder aanhalingstekens',
  boolean: 'true of false',
  array: 'een lijst tussen [ en ]',
  record: 'een groep tussen { en }',
  strict_object: 'een groep tussen { en }',
  object: 'een groep tussen { en }',
};

function unknownKey(issue: Issue, schema: unknown): string {
  const key = String(issue.path?.at(-1)?.key ?? '');
  const near = nearKey(key, [...new Set(keysOf(schema))]);
  return `“${key}” bestaat hier niet.${near ? ` Bedoelt u ${near}?` : ' Haal het weg.'}`;
}

/** What a schema has against a value, in Dutch, with what to do. */
export function inDutch(issue: Issue, schema: unknown): string {
  const { type, expected, received, input } = issue;
  const isKey = type === 'strict_object' && expected === 'never';
  if (isKey) return unknownKey(issue, schema);
  if (received === 'undefined') return 'ontbreekt. Vul het in.';
  if (type === 'regex' && typeof input === 'string' && /^"?[^"]*[A-Z_ À-ÿ]/.test(input)) {
    return `Gebruik alleen kleine letters, cijfers en streepjes, zoals ${slugOf(input) || 'een-beetje'}.`;
  }
  if (type === 'picklist' || type === 'literal' || type === 'variant') {
    const choices = String(expected).replace(/[()"]/g, '').split(' | ');
    const near = nearKey(String(input), choices);
    return `${received} kennen wij hier niet. ${near ? `Bedoelt u ${near}? ` : ''}Kies uit: ${choices.join(', ')}.`;
  }
  const form = FORMS[type];
  if (form) return `Hier hoort ${form}.`;
  return type === 'regex'
    ? `${received} heeft hier niet de goede vorm.`
    : `${received} past hier niet (${expected ?? type}).`;
}
