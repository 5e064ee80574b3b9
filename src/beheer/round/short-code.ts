import { addDays } from '../../shared/iso-date.ts';
import { crc32 } from '../../take-home/index.ts';
import type { Answer, Returned } from './answers.ts';
import { type Asked, FACTS } from './facts.ts';

// A code that can be said on the telephone: 16 signs in four groups, 14 that carry something and 2 that check. It says
// which entry, which facts are right and which are not; what they should be is said beside it.

/** Crockford's base 32: no I, L, O and U, which are heard or read as others. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 5;
const LENGTH = 16;
const GROUP = 4;

const VERSION = 0;
/** Days are counted from here; after five and a half years the count begins anew. */
const FIRST_DAY = '2026-01-01';
const DAY_BITS = 11;
const DAY_MS = 86_400_000;
const ID_BITS = 20;
const ROW_BITS = 16;
/** The order is for ever. */
const KINDS: readonly (Answer['kind'] | undefined)[] = [undefined, 'klopt', 'anders', 'onbekend'];

/** What a short code says. */
export interface ShortAnswer {
  readonly idMark: number;
  readonly rowMark: number;
  readonly day: string;
  readonly hasStopped: boolean;
  readonly kinds: Readonly<Record<string, Answer['kind']>>;
}

const markOf = (text: string, bits: number): number => crc32(new TextEncoder().encode(text)) >>> (32 - bits);

/** A mark of an entry. Two may have the same one. */
export const idMarkOf = (id: string): number => markOf(id, ID_BITS);

/** A mark of all that was asked about an entry. */
export const rowMarkOf = (asked: Asked): number => markOf(FACTS.map(({ id }) => asked[id] ?? '').join('\n'), ROW_BITS);

/** Times 2 among 32 elements, by x⁵ + x² + 1. */
const doubled = (sign: number): number => (sign << 1) ^ (sign & 16 ? 0x25 : 0);

/** Two sums that are 0 in every whole code. One wrong sign, or two that changed places, always shows. */
const isWhole = (signs: readonly number[]): boolean =>
  signs.reduce((sum, sign) => sum ^ sign, 0) === 0 && signs.reduce((sum, sign) => doubled(sum) ^ sign, 0) === 0;

function checked(body: readonly number[]): readonly number[] {
  const lasts = SIGNS.split('').flatMap((_, a) => SIGNS.split('').map((__, b) => [a, b] as const));
  const last = lasts.find((two) => isWhole([...body, ...two])) ?? [0, 0];
  return [...body, ...last];
}

const daysUntil = (day: string): number => (Date.parse(day) - Date.parse(FIRST_DAY)) / DAY_MS;

const bitsOf = (value: number, width: number): readonly number[] =>
  Array.from({ length: width }, (_, i) => (value >>> (width - 1 - i)) & 1);
const numberOf = (bits: readonly number[]): number => bits.reduce((sum, bit) => sum * 2 + bit, 0);

const grouped = (signs: readonly number[]): string =>
  (
    signs
      .map((sign) => SIGNS[sign])
      .join('')
      .match(new RegExp(`.{${GROUP}}`, 'g')) ?? []
  ).join(' ');

/** A code of four groups of four signs. */
export function shortCode({ idMark, rowMark, day, hasStopped, kinds }: ShortAnswer): string {
  const days = daysUntil(day) % 2 ** DAY_BITS;
  const bits = [
    ...bitsOf(VERSION, 2),
    ...bitsOf(idMark, ID_BITS),
    ...bitsOf(rowMark, ROW_BITS),
    ...bitsOf(days, DAY_BITS),
    hasStopped ? 1 : 0,
    ...FACTS.flatMap(({ id }) => bitsOf(Math.max(0, KINDS.indexOf(kinds[id])), 2)),
  ];
  const body = Array.from({ length: bits.length / BITS }, (_, i) => numberOf(bits.slice(i * BITS, (i + 1) * BITS)));
  return grouped(checked(body));
}

/** The code of what someone said about an entry, as it was asked. */
export const shortCodeOf = ({ id, day, hasStopped, answers }: Omit<Returned, 'marks'>, asked: Asked): string =>
  shortCode({
    idMark: idMarkOf(id),
    rowMark: rowMarkOf(asked),
    day,
    hasStopped,
    kinds: Object.fromEntries(Object.entries(answers).map(([fact, { kind }]) => [fact, kind])),
  });

/** The first group of every code of an entry, but for its last two bits: what a call sheet has beside its name. */
export const entryCode = (id: string): string =>
  shortCode({ idMark: idMarkOf(id), rowMark: 0, day: FIRST_DAY, hasStopped: false, kinds: {} }).slice(0, GROUP);

/** Signs as people write and hear them; undefined when it is no code. */
function signsOf(typed: string): readonly number[] | undefined {
  const plain = typed
    .toUpperCase()
    .replace(/[\s.-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const signs = [...plain].map((sign) => SIGNS.indexOf(sign));
  return signs.length === LENGTH && !signs.includes(-1) ? signs : undefined;
}

/** The last day with this count that is not after today. */
function dayOf(count: number, today: string): string {
  const whole = 2 ** DAY_BITS;
  const until = daysUntil(today) + 1;
  const turns = Math.max(0, Math.floor((until - count) / whole));
  return addDays(FIRST_DAY, count + turns * whole);
}

function fromSigns(signs: readonly number[], today: string): ShortAnswer | undefined {
  if (!isWhole(signs)) return undefined;
  const bits = signs.flatMap((sign) => bitsOf(sign, BITS));
  let at = 0;
  const next = (width: number): number => {
    at += width;
    return numberOf(bits.slice(at - width, at));
  };
  if (next(2) !== VERSION) return undefined;
  const [idMark, rowMark, days, stopped] = [next(ID_BITS), next(ROW_BITS), next(DAY_BITS), next(1)];
  const kinds = FACTS.flatMap(({ id }) => {
    const kind = KINDS[next(2)];
    return kind ? [[id, kind] as const] : [];
  });
  return { idMark, rowMark, day: dayOf(days, today), hasStopped: stopped === 1, kinds: Object.fromEntries(kinds) };
}

/** Reads a code as it was typed or heard: small letters, spaces and dashes do not matter. Undefined when a sign is wrong. */
export function readShortCode(typed: string, today: string): ShortAnswer | undefined {
  const signs = signsOf(typed);
  return signs && fromSigns(signs, today);
}

/**
 * Codes that were meant, when one sign of it is wrong or two changed places.
 * @param isKnown whether there is an entry that it may be of
 */
export function nearCodes(typed: string, today: string, isKnown: (one: ShortAnswer) => boolean): readonly string[] {
  const signs = signsOf(typed);
  if (!signs) return [];
  const others = signs.flatMap((one, at) => {
    const [before, after] = [signs.slice(0, at), signs.slice(at + 1)];
    const swapped = after[0] === undefined ? [] : [[...before, after[0], one, ...after.slice(1)]];
    return [...Array.from(SIGNS, (_, sign) => [...before, sign, ...after]), ...swapped];
  });
  return others
    .filter((other) => {
      const answer = fromSigns(other, today);
      return answer !== undefined && isKnown(answer);
    })
    .map(grouped);
}
