import * as v from 'valibot';
import { ITERATIONS, lockBytes, unlockBytes } from './locked-bytes.ts';

/** What a text becomes that only its passphrase opens again. Everything but `data` is no secret; all of it in base64. */
export const LockedSchema = v.strictObject({
  cipher: v.literal('AES-GCM-256'),
  derivation: v.literal('PBKDF2-SHA256'),
  /** Fewer would make guessing cheap; more is not ours and would let a strange file keep a phone busy for minutes. */
  iterations: v.pipe(v.number(), v.integer(), v.minValue(600_000), v.maxValue(10_000_000)),
  salt: v.string(),
  iv: v.string(),
  data: v.string(),
});

export type Locked = v.InferOutput<typeof LockedSchema>;

type Bytes = Uint8Array<ArrayBuffer>;

const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

function toBase64(bytes: Bytes): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function fromBase64(text: string): Bytes {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** What stands open beside the secret and must not be changed either. */
const besides = (beside: string, { cipher, derivation, iterations }: Omit<Locked, 'salt' | 'iv' | 'data'>): Bytes =>
  utf8(JSON.stringify([beside, cipher, derivation, iterations]));

/**
 * Locks a text with a passphrase (`lockBytes`). Rejects where `canLock` says no.
 * @param beside what will stand unlocked next to it; with other words there the text does not open
 */
export async function lock(text: string, passphrase: string, beside: string): Promise<Locked> {
  const how = { cipher: 'AES-GCM-256', derivation: 'PBKDF2-SHA256', iterations: ITERATIONS } as const;
  const { salt, iv, data } = await lockBytes(utf8(text), passphrase, besides(beside, how));
  return { ...how, salt: toBase64(salt), iv: toBase64(iv), data: toBase64(data) };
}

/** The text again; undefined with another passphrase, or when anything was changed. Never rejects where `canLock` says yes. */
export async function unlock(locked: Locked, passphrase: string, beside: string): Promise<string | undefined> {
  try {
    const parts = { salt: fromBase64(locked.salt), iv: fromBase64(locked.iv), data: fromBase64(locked.data) };
    const bytes = await unlockBytes(parts, passphrase, besides(beside, locked), locked.iterations);
    return bytes && new TextDecoder().decode(bytes);
  } catch {
    // Not base64.
    return undefined;
  }
}
