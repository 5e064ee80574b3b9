import * as v from 'valibot';
import { crc32 } from '../../take-home/index.ts';

/** A code, link or file that cannot be read. The message is Dutch, for who gave it. */
export class Unreadable extends Error {}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A short mark of a text: another text has another one, but for chance. */
export const markOf = (text: string): string => crc32(bytesOf(text)).toString(36).padStart(7, '0');

function toBase64(text: string): string {
  const binary = Array.from(bytesOf(text), (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64(code: string): string {
  const binary = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(binary, (sign) => sign.charCodeAt(0)));
}

/** Letters that a code has at most: what is longer is none of ours. */
const MOST_LETTERS = 20_000;

/** A value as a code: which form it has, the value, and a check sum. */
export function seal(form: string, value: unknown): string {
  const body = toBase64(JSON.stringify(value));
  return `${form}.${body}.${markOf(`${form}.${body}`)}`;
}

/** Reads a code back. Throws `Unreadable` when it is of another form, when a sign of it is wrong, or when its value is odd. */
export function unseal<T>(form: string, code: string, schema: v.GenericSchema<unknown, T>, name: string): T {
  const [given = '', body = '', mark = '', ...rest] = code.trim().split('.');
  if (code.length > MOST_LETTERS || rest.length > 0 || body === '')
    throw new Unreadable(`Dit is geen ${name} van ons.`);
  const kind = form.replace(/\d+$/, '');
  if (given !== form && given.startsWith(kind) && /^\d+$/.test(given.slice(kind.length))) {
    throw new Unreadable(`Deze ${name} is van een andere versie. Open de pagina opnieuw.`);
  }
  if (given !== form) throw new Unreadable(`Dit is geen ${name} van ons.`);
  if (mark !== markOf(`${given}.${body}`)) throw new Unreadable(`Deze ${name} is niet heel. Kopieer hem nog een keer.`);
  try {
    return v.parse(schema, JSON.parse(fromBase64(body)));
  } catch {
    throw new Unreadable(`In deze ${name} staat iets wat wij niet kennen.`);
  }
}
