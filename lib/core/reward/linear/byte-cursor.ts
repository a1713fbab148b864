/** Most that a weight is off, in whole steps: one signed byte. */
const STEPS = 127;

/** Writes numbers one after the other, little endian. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 16);
  #at = 0;

  #room(bytes: number): DataView {
    if (this.#at + bytes > this.#bytes.length) {
      const wider = new Uint8Array((this.#at + bytes) * 2);
      wider.set(this.#bytes);
      this.#bytes = wider;
    }
    this.#at += bytes;
    return new DataView(this.#bytes.buffer, this.#at - bytes, bytes);
  }
  uint32(value: number): void {
    this.#room(4).setUint32(0, value, true);
  }
  floats(values: Iterable<number>): void {
    for (const value of values) this.#room(4).setFloat32(0, value, true);
  }
  hashes(values: Uint32Array): void {
    for (const value of values) this.uint32(value);
  }
  /** Signed numbers in one byte each: the step, then whole steps of the largest / 127. */
  steps(values: Float32Array): void {
    const step = Math.fround(values.reduce((most, one) => Math.max(most, Math.abs(one)), 1e-9) / STEPS);
    this.floats([step]);
    const view = this.#room(values.length);
    for (let i = 0; i < values.length; i++) view.setInt8(i, Math.round(values[i]! / step));
  }
  result(): Uint8Array {
    return this.#bytes.slice(0, this.#at);
  }
}

/** Reads what `ByteWriter` wrote, in the same order. Throws `RangeError` past the end. */
export class ByteReader {
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  get left(): number {
    return this.#view.byteLength - this.#at;
  }
  uint32(): number {
    this.#at += 4;
    return this.#view.getUint32(this.#at - 4, true);
  }
  /** A number of entries, of which each takes at least `each` bytes: refused where the file cannot hold them. */
  count(each: number): number {
    const count = this.uint32();
    if (count * each > this.left) throw new RangeError("cut off");
    return count;
  }
  floats(count: number): Float32Array {
    this.#at += count * 4;
    const start = this.#at - count * 4;
    return Float32Array.from({ length: count }, (_, i) => this.#view.getFloat32(start + i * 4, true));
  }
  hashes(count: number): Uint32Array {
    const values = new Uint32Array(count);
    for (let i = 0; i < count; i++) values[i] = this.uint32();
    return values;
  }
  steps(count: number): Float32Array {
    const step = this.floats(1)[0]!;
    const values = new Float32Array(count);
    for (let i = 0; i < count; i++) values[i] = this.#view.getInt8(this.#at + i) * step;
    this.#at += count;
    return values;
  }
}
