/** What words mean, as directions: words used alike lie close together. Made from public vectors, shipped as a file. */
export interface WordVectors {
  /** `wordHash` of each word as `normaliseWord` writes it, ascending, each once. */
  hashes: Uint32Array;
  /** Numbers per word. */
  size: number;
  /** Row-major, one row per hash: whole steps, −127 to 127, of the dimension's `steps`. */
  rows: Int8Array;
  steps: Float32Array;
}

/** “PGWV” and the version of the layout: header, steps, hashes, rows. Little endian. */
const MAGIC = 0x50475756;
const VERSION = 1;
const HEADER = 16;

/** Writes word vectors as bytes: 4 + `size` of them per word. */
export function encodeWordVectors({ hashes, size, rows, steps }: WordVectors): Uint8Array {
  const bytes = new Uint8Array(HEADER + size * 4 + hashes.length * (4 + size));
  const view = new DataView(bytes.buffer);
  for (const [index, value] of [MAGIC, VERSION, hashes.length, size].entries())
    view.setUint32(index * 4, value, true);
  for (let i = 0; i < size; i++) view.setFloat32(HEADER + i * 4, steps[i]!, true);
  const hashesAt = HEADER + size * 4;
  for (let i = 0; i < hashes.length; i++) view.setUint32(hashesAt + i * 4, hashes[i]!, true);
  bytes.set(new Uint8Array(rows.buffer, rows.byteOffset, rows.length), hashesAt + hashes.length * 4);
  return bytes;
}

/** Reads what `encodeWordVectors` wrote. Throws `RangeError` for other bytes. */
export function decodeWordVectors(bytes: Uint8Array): WordVectors {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== VERSION)
    throw new RangeError("This is no file of word vectors");
  const [count, size] = [view.getUint32(8, true), view.getUint32(12, true)];
  if (bytes.length !== HEADER + size * 4 + count * (4 + size))
    throw new RangeError("The file of word vectors is cut off");
  const hashesAt = HEADER + size * 4;
  return {
    size,
    steps: Float32Array.from({ length: size }, (_, i) => view.getFloat32(HEADER + i * 4, true)),
    hashes: Uint32Array.from({ length: count }, (_, i) => view.getUint32(hashesAt + i * 4, true)),
    rows: Int8Array.from(bytes.subarray(hashesAt + count * 4), (value) => (value << 24) >> 24),
  };
}
