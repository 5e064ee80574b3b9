import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBase32 } from '../../../src/take-home/base32.ts';
import { BitWriter } from '../../../src/take-home/bits.ts';
import { crc32 } from '../../../src/take-home/crc32.ts';
import { type Parcel, readCode, writeCode } from '../../../src/take-home/index.ts';
import { anyParcel, DAYS, IDS } from '../../support/parcels.ts';
import { startProcessorTime } from '../../support/processor-time.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const STATUSES = ['damaged', 'too-large', 'newer', 'expired', 'needs-words', 'ok'];
const WORDS = 'appel wolk trein lamp kano';

const open = (code: string, words?: string) => readCode(code, IDS, '2026-11-22', words);
const list: Parcel = { entries: IDS.slice(3, 9), runs: [] };

/** Bytes of someone else, with a checksum that fits. */
function forged(bytes: readonly number[]): string {
  const writer = new BitWriter();
  for (const byte of bytes) writer.write(byte, 8);
  writer.write(crc32(writer.toBytes()), 32);
  return toBase32(writer.toBytes());
}

/** The header of today, unlocked; then these bytes. */
const withHeader = (bytes: readonly number[]): string => forged([1, 0, 0x0d, 0x76, 0x0d, 0x7d, ...bytes]);

describe('a code that is not as it was made', () => {
  it('is noticed at every single wrong character', async () => {
    for (const words of [undefined, WORDS]) {
      const code = await writeCode(list, DAYS, words);
      for (const at of code.split('').keys()) {
        for (const other of ALPHABET) {
          if (other === code[at]) continue;
          const damaged = code.slice(0, at) + other + code.slice(at + 1);
          expect(await open(damaged), damaged).toEqual({ status: 'damaged' });
        }
      }
    }
  });

  it('is noticed when characters are missing, added or swapped', async () => {
    await fc.assert(
      fc.asyncProperty(anyParcel, fc.nat(), fc.constantFrom(...ALPHABET), async (parcel, where, letter) => {
        const code = await writeCode(parcel, DAYS);
        const at = where % code.length;
        const changed = [
          code.slice(0, at),
          code.slice(0, at) + code.slice(at + 1),
          code.slice(0, at) + letter + code.slice(at),
          code + code,
          code.slice(0, at) + (code[at + 1] ?? '') + (code[at] ?? '') + code.slice(at + 2),
        ];
        for (const text of changed) if (text !== code) expect((await open(text)).status, text).toMatch(/damaged|large/);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['nothing', ''],
    ['look-alikes', 'АВСЕНКМОРТХ'],
    ['the Kelvin sign and the long s', 'K\u212aſſ'],
    ['bidi controls', '\u202eAAAAAAAAAAAAAAAAAAAA\u202c'],
    ['spaces', 'AAAA AAAA AAAA AAAA AAAA'],
    ['a script', '<script>alert(1)</script>'],
    ['lone surrogates', '\ud800\udfff'],
  ])('is refused when it is %s', async (_, text) => {
    expect(await open(text)).toEqual({ status: 'damaged' });
  });

  it('is not even looked at when it is far too long', async () => {
    const spent = startProcessorTime();
    expect(await open('A'.repeat(10_000_000))).toEqual({ status: 'too-large' });
    expect(spent()).toBeLessThan(100);
  });

  it('is known when a later build made it', async () => {
    expect(await open(forged([2, 9, 9, 9, 9, 9, 9, 9]))).toEqual({ status: 'newer' });
  });
});

describe('a code that someone forged', () => {
  it('throws nothing, whatever text it is', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[A-Z2-7]{0,200}$/));
    await fc.assert(
      fc.asyncProperty(text, async (code) => {
        expect(STATUSES).toContain((await open(code)).status);
      }),
      { numRuns: 3000 },
    );
  });

  it('throws nothing, whatever bytes stand behind a good header and before a good checksum', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(255), { maxLength: 120 }), async (bytes) => {
        expect(STATUSES).toContain((await open(withHeader(bytes))).status);
      }),
      { numRuns: 3000 },
    );
  });

  it('holds no more than it may', async () => {
    // 31 entries, and no runs.
    const tooMany = new BitWriter();
    tooMany.write(31, 5);
    for (let entry = 0; entry < 31; entry += 1) tooMany.write(1, 24);
    tooMany.write(0, 4);
    expect(await open(withHeader([...tooMany.toBytes()]))).toEqual({ status: 'damaged' });
    // Nothing at all is a parcel; a byte more than it says is none.
    expect(await open(withHeader([0, 0]))).toMatchObject({ status: 'ok', parcel: { entries: [], runs: [] } });
    expect(await open(withHeader([0, 0, 0]))).toEqual({ status: 'damaged' });
  });

  it('of days that do not exist, or under a lock that there is not, is refused', async () => {
    expect(await open(forged([1, 0, 0xff, 0xff, 0xff, 0xff, 0, 0]))).toEqual({ status: 'damaged' });
    expect(await open(forged([1, 2, 0x0d, 0x76, 0x0d, 0x7d, 0, 0]))).toEqual({ status: 'damaged' });
  });

  it('under a lock stays shut when it is too short to be one', async () => {
    expect(await open(forged([1, 1, 0x0d, 0x76, 0x0d, 0x7d, 0]), WORDS)).toMatchObject({ status: 'wrong-words' });
  });
});
