import * as v from 'valibot';
import { isIsoDate } from '../shared/iso-date.ts';
import type { StoredState } from './stored-state.ts';

/** Version of the stored form. A change of `StoredState` adds one, and a step that reads the version before. */
export const FORMAT = 1;

const ShortText = v.pipe(v.string(), v.maxLength(200));
const Day = v.pipe(v.string(), v.check(isIsoDate));
const Answer = v.union([ShortText, v.number(), v.pipe(v.array(ShortText), v.maxLength(50)), v.null()]);

const StateSchema = v.strictObject({
  locale: v.nullable(ShortText),
  theme: v.nullable(v.picklist(['light', 'dark'])),
  region: v.nullable(ShortText),
  place: v.nullable(ShortText),
  runs: v.pipe(
    v.array(
      v.strictObject({
        id: ShortText,
        check: ShortText,
        version: ShortText,
        answers: v.record(ShortText, Answer),
        startedOn: Day,
        finishedOn: v.nullable(Day),
        at: v.nullable(ShortText),
      }),
    ),
    v.maxLength(1000),
  ),
  saved: v.pipe(v.array(v.strictObject({ id: ShortText, savedOn: Day })), v.maxLength(1000)),
});

const EnvelopeSchema = v.strictObject({
  format: v.literal(FORMAT),
  /** Counts the saves; of two slots the higher one is the later. */
  sequence: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Of the text of `state`, so that a half-written record is noticed. */
  checksum: v.number(),
  state: StateSchema,
});

export type Slot =
  | { readonly status: 'absent' }
  | { readonly status: 'valid'; readonly sequence: number; readonly state: StoredState }
  /** Written by a later version of the app: must not be overwritten. */
  | { readonly status: 'newer' }
  | { readonly status: 'damaged'; readonly raw: unknown };

/** FNV-1a, 32 bits: notices torn writes; it is no protection against a forger. */
function checksum(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** The text that goes into a slot. */
export function seal(state: StoredState, sequence: number): string {
  return JSON.stringify({ format: FORMAT, sequence, checksum: checksum(JSON.stringify(state)), state });
}

function formatOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
}

/** What a slot holds. Never throws: whatever lies there is one of the four. */
export function open(raw: unknown): Slot {
  if (raw === undefined) return { status: 'absent' };
  if (typeof raw !== 'string') return { status: 'damaged', raw };
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch {
    return { status: 'damaged', raw };
  }
  const format = formatOf(value);
  if (typeof format === 'number' && format > FORMAT) return { status: 'newer' };
  const parsed = v.safeParse(EnvelopeSchema, value);
  if (!parsed.success) return { status: 'damaged', raw };
  const { sequence, state, checksum: stored } = parsed.output;
  return checksum(JSON.stringify(state)) === stored ? { status: 'valid', sequence, state } : { status: 'damaged', raw };
}
