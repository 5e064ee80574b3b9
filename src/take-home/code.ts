import { CHECKS } from '../questionnaires/index.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import { canLock, IV_BYTES, lockBytes, SALT_BYTES, unlockBytes } from '../storage/index.ts';
import { fromBase32, toBase32 } from './base32.ts';
import { BitReader, BitWriter } from './bits.ts';
import { crc32 } from './crc32.ts';
import { readDay, writeDay } from './day-bits.ts';
import { type OpenedParcel, type Parcel, readParcel, writeParcel } from './parcel.ts';

/** Longer texts are not looked at. The longest code that fits into a picture has some 500 characters. */
const MOST_CHARACTERS = 1000;

/** First number of every code. Another one: made by a later build, which may have changed all but the last four bytes. */
const FORMAT = 1;

/** Format, whether it is locked, the day it was made and the last day that it is good for; then the parcel; then a CRC-32. */
const HEADER_BYTES = 6;
const CHECKSUM_BYTES = 4;

type Bytes = Uint8Array<ArrayBuffer>;

/** The days of a code, which can be read before it is opened. */
export interface CodeDays {
  readonly madeOn: IsoDate;
  /** The last day on which it may be used. */
  readonly until: IsoDate;
}

/** What a text turns out to be. Only with `ok` is there anything to keep. */
export type Reading =
  | ({ readonly status: 'ok'; readonly parcel: OpenedParcel } & CodeDays)
  /** `no-lock`: this browser cannot open what is locked, because the page came over plain http. */
  | ({ readonly status: 'needs-words' | 'wrong-words' | 'no-lock' | 'expired' } & CodeDays)
  /** Cut off, mistyped, or never a code of this app. */
  | { readonly status: 'damaged' | 'too-large' }
  /** Made by a later version of the app. */
  | { readonly status: 'newer' };

function join(...parts: readonly Uint8Array[]): Bytes {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function headerOf(isLocked: boolean, { madeOn, until }: CodeDays): Bytes {
  const writer = new BitWriter();
  writer.write(FORMAT, 8);
  writer.write(Number(isLocked), 8);
  writeDay(writer, madeOn);
  writeDay(writer, until);
  return writer.toBytes();
}

const checksumOf = (bytes: Uint8Array): Bytes => {
  const writer = new BitWriter();
  writer.write(crc32(bytes), 32);
  return writer.toBytes();
};

/**
 * A parcel as a text of capitals and digits for the address behind a QR code.
 * @param words locks it; rejects where `canLock` says no
 * @throws RangeError (as a rejection) for what `writeParcel` does not take
 */
export async function writeCode(parcel: Parcel, days: CodeDays, words?: string): Promise<string> {
  const header = headerOf(words !== undefined, days);
  const plain = writeParcel(parcel);
  const body = words === undefined ? plain : await locked(plain, words, header);
  const bytes = join(header, body);
  return toBase32(join(bytes, checksumOf(bytes)));
}

async function locked(plain: Bytes, words: string, header: Bytes): Promise<Bytes> {
  const { salt, iv, data } = await lockBytes(plain, words, header);
  return join(salt, iv, data);
}

/**
 * Says what a code is and what is in it. Never rejects and changes nothing.
 * @param ids all entries of the catalogue here
 * @param words with which it may be locked
 */
export async function readCode(code: string, ids: Iterable<string>, today: IsoDate, words?: string): Promise<Reading> {
  if (code.length > MOST_CHARACTERS) return { status: 'too-large' };
  const bytes = fromBase32(code);
  if (!bytes || bytes.length < HEADER_BYTES + CHECKSUM_BYTES) return { status: 'damaged' };
  const whole = bytes.subarray(0, -CHECKSUM_BYTES);
  if (checksumOf(whole).join() !== bytes.subarray(-CHECKSUM_BYTES).join()) return { status: 'damaged' };
  try {
    return await readWhole(whole, ids, today, words);
  } catch {
    // Whole, but nothing that `writeCode` makes.
    return { status: 'damaged' };
  }
}

async function readWhole(
  bytes: Bytes,
  ids: Iterable<string>,
  today: IsoDate,
  words: string | undefined,
): Promise<Reading> {
  const reader = new BitReader(bytes);
  if (reader.read(8) !== FORMAT) return { status: 'newer' };
  const lock = reader.read(8);
  const days = { madeOn: readDay(reader), until: readDay(reader) };
  if (lock > 1) return { status: 'damaged' };
  if (today > days.until) return { status: 'expired', ...days };
  const [header, body] = [bytes.slice(0, HEADER_BYTES), bytes.slice(HEADER_BYTES)];
  if (lock === 1 && !canLock()) return { status: 'no-lock', ...days };
  if (lock === 1 && words === undefined) return { status: 'needs-words', ...days };
  const plain = lock === 1 && words !== undefined ? await unlocked(body, words, header) : body;
  if (!plain) return { status: 'wrong-words', ...days };
  const checks = CHECKS.map(({ definition }) => definition);
  return { status: 'ok', parcel: readParcel(plain, ids, checks), ...days };
}

const unlocked = (body: Bytes, words: string, header: Bytes): Promise<Bytes | undefined> =>
  unlockBytes(
    {
      salt: body.slice(0, SALT_BYTES),
      iv: body.slice(SALT_BYTES, SALT_BYTES + IV_BYTES),
      data: body.slice(SALT_BYTES + IV_BYTES),
    },
    words,
    header,
  );
