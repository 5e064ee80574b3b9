import { crc32 } from './crc32.ts';

/** Bits of a short id. The build stops when two ids of a deployment become the same one. */
export const SHORT_ID_BITS = 24;

/**
 * An id as a number of 24 bits, the same in every build, so that a code can still be read when the catalogue or the checks
 * have changed meanwhile.
 */
export const shortId = (id: string): number => crc32(new TextEncoder().encode(id)) >>> (32 - SHORT_ID_BITS);
