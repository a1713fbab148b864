import { meaningSlot } from "../features/meaning-slot.ts";
import type { Token } from "../features/tokens.ts";
import { createVocabulary } from "../features/vocabulary.ts";
import type { WordVectors } from "../vectors/word-vectors.ts";

/** Counts as the mean number of words of a text, and how rare a word must be to count fully (Arora, Liang, Ma 2017). */
const WORDS_OF_TEXT = 15;
const RARE = 0.003;
/** Keeps the entries, and so their weights' penalty, on the scale of the other features. */
const SCALE = 0.1;

/** The mean vector of each text's words, in standard deviations of each dimension times 0.1. */
export interface PooledMeaning {
  /** Row-major, `size` numbers per text; zeros where no word is known. */
  rows: Float32Array;
  /** Per listed word, 0–1: how much it counts in the mean. */
  shares: Float32Array;
  /** For each listed word: Σ term(k, x_k) over its own centred and scaled vector x. Folds a direction into the words. */
  fold(term: (dimension: number, value: number) => number): Float32Array;
}

/** Pools word vectors over texts. `fixed` keeps the shares of an earlier model, else they come from the texts. */
export function poolMeaning(
  vectors: WordVectors,
  texts: readonly (readonly Token[])[],
  fixed: Float32Array | null,
): PooledMeaning {
  const { hashes, size, rows: words, steps } = vectors;
  const vocabulary = createVocabulary(hashes);
  const slots = texts.map((tokens) => {
    const found = new Set<number>();
    for (const { word, first } of tokens) if (first) found.add(meaningSlot(vocabulary, word));
    found.delete(-1);
    return Uint32Array.from(found);
  });
  const shares = fixed ?? inverseFrequency(slots, hashes.length);
  const rows = new Float32Array(texts.length * size);
  for (const [text, found] of slots.entries()) {
    let total = 0;
    for (const slot of found) total += shares[slot]!;
    for (const slot of found)
      for (let k = 0; k < size; k++)
        rows[text * size + k]! += (shares[slot]! * words[slot * size + k]! * steps[k]!) / total;
  }
  const { mean, scale } = standardiseColumns(rows, size, slots);
  return {
    rows,
    shares,
    fold: (term) =>
      Float32Array.from(hashes, (_, slot) => {
        let sum = 0;
        for (let k = 0; k < size; k++)
          sum += term(k, ((words[slot * size + k]! * steps[k]! - mean[k]!) / scale[k]!) * SCALE);
        return sum;
      }),
  };
}

function inverseFrequency(slots: readonly Uint32Array[], words: number): Float32Array {
  const texts = new Float64Array(words);
  for (const found of slots) for (const slot of found) texts[slot]!++;
  return Float32Array.from(texts, (count) => {
    const frequency = Math.max(1, count) / Math.max(1_000, slots.length) / WORDS_OF_TEXT;
    return RARE / (RARE + frequency);
  });
}

/** Centres and scales the columns in place over the texts that have words; the others stay zero. */
function standardiseColumns(rows: Float32Array, size: number, slots: readonly Uint32Array[]) {
  const mean = new Float64Array(size);
  const scale = new Float64Array(size);
  const full = [...slots.keys()].filter((text) => slots[text]!.length > 0);
  for (let k = 0; k < size; k++) {
    for (const text of full) mean[k]! += rows[text * size + k]! / full.length;
    for (const text of full) scale[k]! += (rows[text * size + k]! - mean[k]!) ** 2 / full.length;
    scale[k] = scale[k]! > 1e-12 ? Math.sqrt(scale[k]!) : 1;
    for (const text of full)
      rows[text * size + k] = ((rows[text * size + k]! - mean[k]!) / scale[k]!) * SCALE;
  }
  return { mean, scale };
}
