type Bytes = Uint8Array<ArrayBuffer>;

/** Writes whole numbers one behind the other, each in as many bits as it needs. */
export class BitWriter {
  readonly #bits: number[] = [];

  /** @throws RangeError for a number that does not fit into so many bits */
  write(value: number, bits: number): void {
    if (!Number.isInteger(value) || value < 0 || value >= 2 ** bits) {
      throw new RangeError(`${value} does not fit into ${bits} bits`);
    }
    for (let bit = bits - 1; bit >= 0; bit -= 1) this.#bits.push(Math.floor(value / 2 ** bit) % 2);
  }

  /** How many bits were written. */
  get length(): number {
    return this.#bits.length;
  }

  append(other: BitWriter): void {
    for (const bit of other.#bits) this.#bits.push(bit);
  }

  /** All of it, filled up with zeros to whole bytes. */
  toBytes(): Bytes {
    const bytes = new Uint8Array(Math.ceil(this.#bits.length / 8));
    for (const [at, bit] of this.#bits.entries()) bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (bit << (7 - (at & 7)));
    return bytes;
  }
}

/** Reads what a BitWriter wrote. Every way in which it may not fit is a RangeError. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** @throws RangeError when there are not so many bits left */
  read(bits: number): number {
    if (this.#at + bits > this.#bytes.length * 8) throw new RangeError('the bits have come to their end');
    let value = 0;
    for (let bit = 0; bit < bits; bit += 1, this.#at += 1) {
      value = value * 2 + (((this.#bytes[this.#at >> 3] ?? 0) >> (7 - (this.#at & 7))) & 1);
    }
    return value;
  }

  /** Where the next bit is read. */
  get at(): number {
    return this.#at;
  }

  skip(bits: number): void {
    this.#at += bits;
  }

  /** @throws RangeError when more is left than the zeros that fill up the last byte */
  end(): void {
    const left = this.#bytes.length * 8 - this.#at;
    if (left < 0 || left >= 8 || this.read(left) !== 0) throw new RangeError('there is more than was read');
  }
}
