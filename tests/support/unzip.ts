import { inflateRawSync } from 'node:zlib';

const STORED = 0;
const DEFLATED = 8;

/** The files of a zip, by path. Throws when it is none. */
export function unzip(zip: Uint8Array): ReadonlyMap<string, Buffer> {
  const bytes = Buffer.from(zip);
  const files = new Map<string, Buffer>();
  const end = bytes.lastIndexOf(Buffer.from('504b0506', 'hex'));
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    const method = bytes.readUInt16LE(at + 10);
    if (bytes.readUInt32LE(at) !== 0x02014b50 || ![STORED, DEFLATED].includes(method)) throw new Error('not a zip');
    const [size, nameLength] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28)];
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    if (bytes.readUInt32LE(local) !== 0x04034b50) throw new Error('no file where the zip says');
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(from, from + size);
    files.set(name, method === DEFLATED ? inflateRawSync(packed) : packed);
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return files;
}
