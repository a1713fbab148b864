import { SHAPE_FEATURES } from "../features/shape-features.ts";
import { type LinearWeights, QUANTILES } from "./linear-weights.ts";

/** “PGRW” and the version of the layout: header, shape, mean, scale, quantiles, step, hashes, n-gram weights in steps. */
const MAGIC = 0x50475257;
const VERSION = 1;
const HEADER = 16;
/** An n-gram's weight is kept in one byte: whole steps of the largest weight / 127. */
const STEPS = 127;

/** Writes weights as bytes (little endian). N-gram weights lose all but 8 bits; those that round to nothing are left out. */
export function encodeWeights(weights: LinearWeights): Uint8Array {
  const step = weights.ngrams.reduce((most, one) => Math.max(most, Math.abs(one)), 1e-9) / STEPS;
  const kept = [...weights.hashes.keys()].filter((slot) => Math.round(weights.ngrams[slot]! / step) !== 0);
  const floats = [...weights.shape, ...weights.shapeMean, ...weights.shapeScale, ...weights.quantiles, step];
  const bytes = new Uint8Array(HEADER + floats.length * 4 + kept.length * 5);
  const view = new DataView(bytes.buffer);
  for (const [index, value] of [MAGIC, VERSION, weights.shape.length, kept.length].entries())
    view.setUint32(index * 4, value, true);
  let at = HEADER;
  for (const value of floats) {
    view.setFloat32(at, value, true);
    at += 4;
  }
  for (const slot of kept) {
    view.setUint32(at, weights.hashes[slot]!, true);
    at += 4;
  }
  for (const slot of kept) view.setInt8(at++, Math.round(weights.ngrams[slot]! / step));
  return bytes;
}

/** Reads what `encodeWeights` wrote. Throws `RangeError` for other bytes, or for those of another version's features. */
export function decodeWeights(bytes: Uint8Array): LinearWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== VERSION) {
    throw new RangeError("This is no weights file of a linear reward model");
  }
  const [shapes, ngramCount] = [view.getUint32(8, true), view.getUint32(12, true)];
  const floatCount = shapes * 3 + QUANTILES + 1;
  if (shapes !== SHAPE_FEATURES.length || bytes.length !== HEADER + floatCount * 4 + ngramCount * 5) {
    throw new RangeError("The weights file is cut off, or belongs to another version of the features");
  }
  const floats = Float32Array.from({ length: floatCount }, (_, index) =>
    view.getFloat32(HEADER + index * 4, true),
  );
  const hashesAt = HEADER + floatCount * 4;
  const step = floats[floatCount - 1]!;
  return {
    shape: floats.slice(0, shapes),
    shapeMean: floats.slice(shapes, shapes * 2),
    shapeScale: floats.slice(shapes * 2, shapes * 3),
    quantiles: floats.slice(shapes * 3, shapes * 3 + QUANTILES),
    hashes: Uint32Array.from({ length: ngramCount }, (_, slot) => view.getUint32(hashesAt + slot * 4, true)),
    ngrams: Float32Array.from(
      { length: ngramCount },
      (_, slot) => view.getInt8(hashesAt + ngramCount * 4 + slot) * step,
    ),
  };
}
