import fc from 'fast-check';
import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { qrCode } from '../../../../src/app/platform/qr-code.ts';
import { hasZbar, readQrCodes, ZBAR } from '../../../support/zbar.ts';

const SCALE = 4;

/** The squares as a bitmap that any program reads (PBM). */
function picture(rows: ReturnType<typeof qrCode>): Buffer {
  const side = rows.length * SCALE;
  const lines = rows.flatMap((row) => {
    const line = row.map((isBlack) => (isBlack ? '1' : '0').repeat(SCALE)).join('');
    return Array<string>(SCALE).fill(line);
  });
  return Buffer.from(`P1\n${side} ${side}\n${lines.join('\n').replace(/(.{64})/g, '$1\n')}\n`);
}

/** The same as the pixels of a canvas. */
function pixels(rows: ReturnType<typeof qrCode>) {
  const side = rows.length * SCALE;
  const data = Uint8Array.from({ length: side * side * 4 }, (_, i) => {
    const [x, y] = [Math.floor(i / 4) % side, Math.floor(i / 4 / side)];
    const isBlack = rows[Math.floor(y / SCALE)]?.[Math.floor(x / SCALE)];
    return isBlack && i % 4 < 3 ? 0 : 255;
  });
  return { width: side, height: side, data };
}

describe('qrCode', () => {
  it('is square, with four modules of white around it and the three corners in it', () => {
    const rows = qrCode('https://voorbeeld.nl/');
    const size = rows.length;
    for (const row of rows) expect(row).toHaveLength(size);
    for (let i = 0; i < size; i += 1) {
      for (const edge of [0, 1, 2, 3, size - 4, size - 1]) {
        expect([rows[edge]?.[i], rows[i]?.[edge]]).toEqual([false, false]);
      }
    }
    for (const [x, y] of [
      [4, 4],
      [size - 11, 4],
      [4, size - 11],
    ] as const) {
      expect(rows[y]?.slice(x, x + 7)).toEqual(Array(7).fill(true));
    }
  });

  it.runIf(hasZbar).each(['tel:0886471920', 'tel:+31886471920', 'https://www.handeninhuis.nl'])(
    'is read as %s by another program',
    (text) => expect(readQrCodes(picture(qrCode(text)))).toEqual([text]),
  );

  it.runIf(hasZbar)(`is read back whatever web address it holds${ZBAR}`, () => {
    const address = fc.stringMatching(/^https:\/\/[a-z0-9.-]{1,40}\/[A-Za-z0-9._~%?=&/+-]{0,300}$/);
    fc.assert(
      fc.property(address, (text) => {
        expect(readQrCodes(picture(qrCode(text)))).toEqual([text]);
      }),
      { numRuns: 40 },
    );
  });

  // Of the same maker as the code, so it proves less; but it is there where zbarimg is not.
  it('is read back by the reader of the library', () => {
    for (const text of ['tel:0886471920', 'https://www.handeninhuis.nl/De-Werkwijze?a=1&b=%C3%A9']) {
      expect(decodeQR(pixels(qrCode(text)))).toBe(text);
    }
  });

  it('holds the longest address of a catalogue', () => {
    expect(qrCode(`https://voorbeeld.nl/${'a'.repeat(479)}`).length).toBeLessThan(100);
  });
});
