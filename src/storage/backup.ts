import * as v from 'valibot';
import { checksum } from '../shared/checksum.ts';
import { type IsoDate, isIsoDate } from '../shared/iso-date.ts';
import { parseJson } from '../shared/parse-json.ts';
import { open, seal } from './envelope.ts';
import { canLock } from './locked-bytes.ts';
import { FORMAT } from './migrate.ts';
import { LockedSchema, lock, unlock } from './passphrase.ts';
import type { StoredState } from './stored-state.ts';

/** Larger files are not read at all. In characters and, for a file, in bytes. */
export const MOST_IN_BACKUP = 5_000_000;

/** What a file turns out to be. Only with `ok` is there anything to put back. */
export type Backup =
  | { readonly status: 'ok'; readonly state: StoredState; readonly madeOn: IsoDate }
  | { readonly status: 'needs-passphrase' | 'wrong-passphrase'; readonly madeOn: IsoDate }
  /** A backup, but cut off, changed or with something in it that we do not know. */
  | { readonly status: 'damaged' }
  /** Made by a later version of the app. */
  | { readonly status: 'newer' }
  /** No backup of this app. */
  | { readonly status: 'foreign' | 'too-large' };

const MARK = { ademruimte: 'backup' } as const;

const Day = v.pipe(v.string(), v.check(isIsoDate));
const MarkSchema = v.looseObject({ ademruimte: v.literal('backup') });
const FormatSchema = v.object({ format: v.number() });
const PlainSchema = v.looseObject({ ademruimte: v.literal('backup'), madeOn: Day });
const LockedBackupSchema = v.strictObject({
  ademruimte: v.literal('backup'),
  madeOn: Day,
  format: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Of the rest of the file: tells a damaged file from a wrong passphrase before anyone types. */
  checksum: v.number(),
  locked: LockedSchema,
});

/** The sequence of the envelope: a later backup counts higher, and a day that was changed does not fit it any more. */
const sequenceOf = (madeOn: IsoDate): number => Number(madeOn.replaceAll('-', ''));

const besideOf = (madeOn: IsoDate, format: number): string => JSON.stringify([MARK.ademruimte, madeOn, format]);
const checksumOf = (beside: string, locked: unknown): number => checksum(beside + JSON.stringify(locked));

/**
 * The text of a backup file: JSON that people can read, save for what a passphrase locks. Rejects with a passphrase where
 * `canLock` says no.
 */
export async function writeBackup(state: StoredState, madeOn: IsoDate, passphrase?: string): Promise<string> {
  const sealed = seal(state, sequenceOf(madeOn));
  const file = { ...MARK, madeOn };
  if (passphrase === undefined) return JSON.stringify({ ...file, ...JSON.parse(sealed) }, null, 2);
  const beside = besideOf(madeOn, FORMAT);
  const locked = await lock(sealed, passphrase, beside);
  return JSON.stringify({ ...file, format: FORMAT, checksum: checksumOf(beside, locked), locked }, null, 2);
}

/** Says what a text is and what is in it. Never rejects and changes nothing. */
export async function readBackup(text: string, passphrase?: string): Promise<Backup> {
  if (text.length > MOST_IN_BACKUP) return { status: 'too-large' };
  try {
    return await readValue(parseJson(text), passphrase);
  } catch {
    // No JSON, or nested so deeply that no backup can be meant. What begins as one was one.
    return { status: /^\s*\{\s*"ademruimte":\s*"backup"/.test(text) ? 'damaged' : 'foreign' };
  }
}

async function readValue(value: unknown, passphrase: string | undefined): Promise<Backup> {
  if (!v.is(MarkSchema, value)) return { status: 'foreign' };
  if (v.is(FormatSchema, value) && value.format > FORMAT) return { status: 'newer' };
  if ('locked' in value) return readLocked(value, passphrase);
  if (!v.is(PlainSchema, value)) return { status: 'damaged' };
  const { ademruimte: _, madeOn, ...envelope } = value;
  return readSealed(JSON.stringify(envelope), madeOn);
}

async function readLocked(value: unknown, passphrase: string | undefined): Promise<Backup> {
  if (!v.is(LockedBackupSchema, value)) return { status: 'damaged' };
  const { madeOn, format, locked } = value;
  const beside = besideOf(madeOn, format);
  if (checksumOf(beside, locked) !== value.checksum) return { status: 'damaged' };
  if (passphrase === undefined || !canLock()) return { status: 'needs-passphrase', madeOn };
  const sealed = await unlock(locked, passphrase, beside);
  return sealed === undefined ? { status: 'wrong-passphrase', madeOn } : readSealed(sealed, madeOn);
}

function readSealed(sealed: string, madeOn: IsoDate): Backup {
  const slot = open(sealed);
  if (slot.status === 'newer') return { status: 'newer' };
  if (slot.status !== 'valid' || slot.sequence !== sequenceOf(madeOn)) return { status: 'damaged' };
  // The day of the last use is of the device that it was on: a backup must not be thrown away for its age.
  return { status: 'ok', state: { ...slot.state, usedOn: null }, madeOn };
}
