import * as v from 'valibot';

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

const ITERATIONS = 600_000;
const SALT_BYTES = 16;
const IV_BYTES = 12;

type Bytes = Uint8Array<ArrayBuffer>;

const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

function toBase64(bytes: Bytes): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function fromBase64(text: string): Bytes {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

/** False where the browser has no WebCrypto: on plain http, that is. */
export const canLock = (): boolean => globalThis.crypto?.subtle !== undefined;

/**
 * The same words are the same passphrase: another keyboard may begin with a capital, write é in another way or end with a
 * line break, and nobody would see the difference.
 */
const wordsOf = (passphrase: string): string => passphrase.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');

/** How many characters of a passphrase count. */
export const lengthOfPassphrase = (passphrase: string): number => wordsOf(passphrase).length;

async function keyOf(passphrase: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  const words = await crypto.subtle.importKey('raw', utf8(wordsOf(passphrase)), 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    words,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** What stands open beside the secret and must not be changed either. */
const besides = (beside: string, { cipher, derivation, iterations }: Omit<Locked, 'salt' | 'iv' | 'data'>): Bytes =>
  utf8(JSON.stringify([beside, cipher, derivation, iterations]));

/**
 * Locks a text: AES-GCM with 256 bits, the key from the passphrase by PBKDF2. Takes a second or more on a phone, on purpose.
 * Rejects where `canLock` says no.
 * @param beside what will stand unlocked next to it; with other words there the text does not open
 */
export async function lock(text: string, passphrase: string, beside: string): Promise<Locked> {
  const how = { cipher: 'AES-GCM-256', derivation: 'PBKDF2-SHA256', iterations: ITERATIONS } as const;
  const [salt, iv] = [random(SALT_BYTES), random(IV_BYTES)];
  const key = await keyOf(passphrase, salt, how.iterations);
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: besides(beside, how) },
    key,
    utf8(text),
  );
  return { ...how, salt: toBase64(salt), iv: toBase64(iv), data: toBase64(new Uint8Array(data)) };
}

/** The text again; undefined with another passphrase, or when anything was changed. Never rejects where `canLock` says yes. */
export async function unlock(locked: Locked, passphrase: string, beside: string): Promise<string | undefined> {
  try {
    const [salt, iv, data] = [fromBase64(locked.salt), fromBase64(locked.iv), fromBase64(locked.data)];
    const key = await keyOf(passphrase, salt, locked.iterations);
    const additionalData = besides(beside, locked);
    return new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, data));
  } catch {
    // One error for every cause, so that none of them says more than "this does not open it".
    return undefined;
  }
}
