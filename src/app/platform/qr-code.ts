import encodeQR from 'qr';

/** Modules of white that readers need around a code (ISO/IEC 18004 §9.1). */
const QUIET_ZONE = 4;

/** Version 15, white edge included. With more squares an ordinary phone no longer reads a screen with ease. */
const MOST_SIDE = 17 + 4 * 15 + 2 * QUIET_ZONE;

export type QrRows = readonly (readonly boolean[])[];

/**
 * A text as the squares of a QR code, row by row, true for black; the white edge included. It can be read with 15 % of it
 * gone (level M). Throws a RangeError or Error on more than 2331 bytes. The only file that knows the library.
 */
export const qrCode = (text: string): QrRows => encodeQR(text, 'raw', { ecc: 'medium', border: QUIET_ZONE });

/**
 * The same for a screen: of version 15 at most, if need be with level L (7 %). Undefined for what does not fit: a denser
 * code would be one that nobody can scan. 520 bytes always fit.
 */
export function screenQrCode(text: string): QrRows | undefined {
  if (text.length > 1000) return undefined;
  const levels = ['medium', 'low'] as const;
  return levels
    .map((ecc): QrRows => encodeQR(text, 'raw', { ecc, border: QUIET_ZONE }))
    .find((rows) => rows.length <= MOST_SIDE);
}
