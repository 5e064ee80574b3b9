import { toBase32 } from '../../src/take-home/base32.ts';
import { BitWriter } from '../../src/take-home/bits.ts';
import { crc32 } from '../../src/take-home/crc32.ts';
import { writeDay } from '../../src/take-home/day-bits.ts';
import { shortId } from '../../src/take-home/short-id.ts';

interface HandMade {
  readonly format?: number;
  readonly until?: string;
  readonly entries?: readonly string[];
  /** Version of a check of carers, with no answers in it. */
  readonly version?: readonly [number, number, number];
}

/** A code as the app writes it, but of anything: of another version, out of date, of entries that there never were. */
export function handMade({ format = 1, until = '2026-11-30', entries = [], version }: HandMade): string {
  const writer = new BitWriter();
  writer.write(format, 8);
  writer.write(0, 8);
  writeDay(writer, '2026-11-22');
  writeDay(writer, until);
  writer.write(entries.length, 5);
  for (const id of entries) writer.write(shortId(id), 24);
  writer.write(version ? 1 : 0, 4);
  if (version) {
    writer.write(shortId('mantelzorg'), 24);
    for (const part of version) writer.write(part, 10);
    // Another layout, nobody but "me", a day, not finished, no bits of answers.
    writer.write(0, 24 + 2);
    writeDay(writer, '2026-11-22');
    writer.write(0, 1 + 12);
  }
  const bytes = writer.toBytes();
  const checksum = new BitWriter();
  checksum.write(crc32(bytes), 32);
  return toBase32(Uint8Array.from([...bytes, ...checksum.toBytes()]));
}
