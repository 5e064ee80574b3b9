import { crc32 } from '../take-home/index.ts';

/** A file for a zip. */
export interface ZipFile {
  /** With the folders it lies in. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;

/** Bytes of numbers, the lowest first, each in so many bytes. */
function little(...numbers: readonly (readonly [value: number, bytes: number])[]): Uint8Array {
  const bytes = numbers.flatMap(([value, count]) =>
    Array.from({ length: count }, (_, i) => (value >>> (8 * i)) & 0xff),
  );
  return Uint8Array.from(bytes);
}

/** The date and time of day of MS-DOS, which a zip has, in UTC. */
function dosTime(at: Date): number {
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  const day = ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  return day * 0x10000 + time;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** What both headers of a file say of it. */
const said = ({ path, bytes }: ZipFile, at: Date) =>
  [
    [FLAGS, 2],
    [0, 2],
    [dosTime(at), 4],
    [crc32(bytes), 4],
    [bytes.length, 4],
    [bytes.length, 4],
    [new TextEncoder().encode(path).length, 2],
    [0, 2],
  ] as const;

/**
 * A zip of files as they are, without compression: hosts compress by themselves. The same files at the same time give the
 * same bytes.
 */
export function zipOf(files: readonly ZipFile[], at: Date): Uint8Array {
  const parts: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const file of files) {
    const name = new TextEncoder().encode(file.path);
    const header = little([LOCAL, 4], [VERSION, 2], ...said(file, at));
    central.push(
      little([CENTRAL, 4], [VERSION, 2], [VERSION, 2], ...said(file, at), [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
      name,
    );
    parts.push(header, name, file.bytes);
    offset += header.length + name.length + file.bytes.length;
  }
  const size = central.reduce((sum, { length }) => sum + length, 0);
  const end = little([END, 4], [0, 2], [0, 2], [files.length, 2], [files.length, 2], [size, 4], [offset, 4], [0, 2]);
  return joined([...parts, ...central, end]);
}
