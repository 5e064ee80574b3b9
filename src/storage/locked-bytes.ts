type Bytes = Uint8Array<ArrayBuffer>;

/** What bytes become that only their passphrase opens again. Nothing but `data` is a secret. */
export interface LockedBytes {
  readonly salt: Bytes;
  readonly iv: Bytes;
  /** As long as what was locked, and 16 bytes more. */
  readonly data: Bytes;
}

/** How often the passphrase is worked over: a second or more on a phone, and for each guess of whoever has the code. */
export const ITERATIONS = 600_000;
export const SALT_BYTES = 16;
export const IV_BYTES = 12;

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
  const words = new TextEncoder().encode(wordsOf(passphrase));
  const material = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/**
 * Locks bytes: AES-GCM with 256 bits, the key from the passphrase by PBKDF2. Rejects where `canLock` says no. The only file
 * that knows WebCrypto.
 * @param beside what will stand unlocked next to it; with other bytes there it does not open
 */
export async function lockBytes(bytes: Bytes, passphrase: string, beside: Bytes): Promise<LockedBytes> {
  const [salt, iv] = [random(SALT_BYTES), random(IV_BYTES)];
  const key = await keyOf(passphrase, salt, ITERATIONS);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: beside }, key, bytes);
  return { salt, iv, data: new Uint8Array(data) };
}

/** The bytes again; undefined with another passphrase, or when anything was changed. Never rejects where `canLock` says yes. */
export async function unlockBytes(
  { salt, iv, data }: LockedBytes,
  passphrase: string,
  beside: Bytes,
  iterations = ITERATIONS,
): Promise<Bytes | undefined> {
  try {
    const key = await keyOf(passphrase, salt, iterations);
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: beside }, key, data));
  } catch {
    // One error for every cause, so that none of them says more than "this does not open it".
    return undefined;
  }
}
