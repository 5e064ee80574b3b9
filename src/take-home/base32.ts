type Bytes = Uint8Array<ArrayBuffer>;

/** RFC 4648 §6, without padding: survives being read aloud, typed, and put in capitals by a program on the way. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
// Without the `i` flag: that would also take the Kelvin sign for a k and the long s for an s.
const ONLY_BASE32 = /^[A-Za-z2-7]*$/;

/** Bytes as capitals and digits; a character for every 5 bits. */
export function toBase32(bytes: Uint8Array): string {
  let text = '';
  let [value, bits] = [0, 0];
  for (const byte of bytes) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET[(value >>> bits) & 31];
    }
    value &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + ALPHABET[(value << (5 - bits)) & 31];
}

/** The bytes of such a text, capitals or not; undefined for a text that no bytes become. */
export function fromBase32(text: string): Bytes | undefined {
  if (!ONLY_BASE32.test(text)) return undefined;
  const bytes = new Uint8Array(Math.floor((text.length * 5) / 8));
  let [value, bits, length] = [0, 0, 0];
  for (const character of text) {
    value = (value << 5) | ALPHABET.indexOf(character.toUpperCase());
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes[length] = value >>> bits;
      length += 1;
    }
    value &= (1 << bits) - 1;
  }
  // What is left over must be less than a character, and nothing: each text stands for other bytes.
  return bits >= 5 || value !== 0 ? undefined : bytes;
}
