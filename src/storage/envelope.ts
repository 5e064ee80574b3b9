import * as v from 'valibot';
import { checksum } from '../shared/checksum.ts';
import { parseJson } from '../shared/parse-json.ts';
import { FORMAT, migrate } from './migrate.ts';
import { StateSchema } from './state-schema.ts';
import type { StoredState } from './stored-state.ts';

const EnvelopeSchema = v.strictObject({
  format: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(FORMAT)),
  /** Counts the saves; of two slots the higher one is the later. */
  sequence: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Of the text of `state`, so that a half-written record is noticed. */
  checksum: v.number(),
  state: v.unknown(),
});

export type Slot =
  | { readonly status: 'absent' }
  | { readonly status: 'valid'; readonly sequence: number; readonly state: StoredState }
  /** Written by a later version of the app: must not be overwritten. */
  | { readonly status: 'newer' }
  | { readonly status: 'damaged'; readonly raw: unknown };

/** The text that goes into a slot, or into a backup. */
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
    value = parseJson(raw);
  } catch {
    return { status: 'damaged', raw };
  }
  const format = formatOf(value);
  if (typeof format === 'number' && format > FORMAT) return { status: 'newer' };
  const envelope = v.safeParse(EnvelopeSchema, value);
  if (!envelope.success) return { status: 'damaged', raw };
  const { state, checksum: stored, sequence } = envelope.output;
  if (checksum(JSON.stringify(state)) !== stored) return { status: 'damaged', raw };
  const parsed = v.safeParse(StateSchema, migrate(state, envelope.output.format));
  return parsed.success ? { status: 'valid', sequence, state: parsed.output } : { status: 'damaged', raw };
}
