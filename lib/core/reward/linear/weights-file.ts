import { SHAPE_FEATURES } from "../features/shape-features.ts";
import { ByteReader, ByteWriter } from "./byte-cursor.ts";
import { type LinearWeights, NGRAM_KINDS, type NgramTable, QUANTILES } from "./linear-weights.ts";

/** “PGRW”, the version of the layout, the seed, the number of shape features; shape; tables; quantiles. */
const MAGIC = 0x50475257;
const VERSION = 2;
/** Bytes that an entry of a table takes at least. */
const ENTRY = 6;

/** Writes weights as bytes (little endian). Weights and errors in tables lose all but 8 bits. */
export function encodeWeights(weights: LinearWeights): Uint8Array {
  const out = new ByteWriter();
  for (const value of [MAGIC, VERSION, weights.seed, weights.shape.length]) out.uint32(value);
  for (const floats of [weights.shape, weights.shapeErrors, weights.shapeMean, weights.shapeScale])
    out.floats(floats);
  out.floats(weights.unseen);
  out.floats([weights.ceiling, weights.longest]);
  out.floats(weights.quantiles);
  for (const table of weights.ngrams) writeTable(out, table);
  writeTable(out, weights.meaning);
  out.steps(weights.meaning.shares);
  return out.result();
}

/** Reads what `encodeWeights` wrote. Throws `RangeError` for other bytes, or for those of another version's features. */
export function decodeWeights(bytes: Uint8Array): LinearWeights {
  const from = new ByteReader(bytes);
  if (from.left < 16 || from.uint32() !== MAGIC || from.uint32() !== VERSION)
    throw new RangeError("This is no weights file of a linear reward model");
  try {
    const weights = readWeights(from);
    if (from.left === 0 && holdsNumbers(weights)) return weights;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw new RangeError("The weights file is cut off, or belongs to another version of the features");
}

function readWeights(from: ByteReader): LinearWeights {
  const [seed, shapes] = [from.uint32(), from.uint32()];
  if (shapes !== SHAPE_FEATURES.length) throw new RangeError("other features");
  const [shape, shapeErrors, shapeMean, shapeScale] = Array.from({ length: 4 }, () => from.floats(shapes));
  const unseen = from.floats(NGRAM_KINDS.length + 1);
  const [ceiling, longest] = from.floats(2);
  const quantiles = from.floats(QUANTILES);
  const ngrams = NGRAM_KINDS.map(() => readTable(from));
  const meaning = readTable(from);
  const shares = from.steps(meaning.hashes.length);
  return {
    seed,
    ngrams,
    meaning: { ...meaning, shares },
    unseen,
    shape: shape!,
    shapeErrors: shapeErrors!,
    shapeMean: shapeMean!,
    shapeScale: shapeScale!,
    ceiling: ceiling!,
    longest: longest!,
    quantiles,
  };
}

function holdsNumbers({ shape, shapeMean, shapeScale, unseen, quantiles, ceiling, longest }: LinearWeights) {
  return [shape, shapeMean, shapeScale, unseen, quantiles, [ceiling, longest]].every((list) =>
    [...list].every(Number.isFinite),
  );
}

function writeTable(out: ByteWriter, { hashes, weights, errors }: NgramTable): void {
  out.uint32(hashes.length);
  out.hashes(hashes);
  out.steps(weights);
  out.steps(errors);
}

function readTable(from: ByteReader): NgramTable {
  const count = from.count(ENTRY);
  return { hashes: from.hashes(count), weights: from.steps(count), errors: from.steps(count) };
}
