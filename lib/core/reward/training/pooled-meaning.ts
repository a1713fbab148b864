import { meaningSlot } from "../features/meaning-slot.ts";
import type { Token } from "../features/tokens.ts";
import { createVocabulary } from "../features/vocabulary.ts";
import type { WordVectors } from "../vectors/word-vectors.ts";

/** Counts as the mean number of words of a text, and how rare a word must be to count fully (Arora, Liang, Ma 2017). */
const WORDS_OF_TEXT = 15;
const RARE = 0.003;
/** About so many words make up most of a text's mean. */
const RARE_WORDS_OF_TEXT = 8;
/** With fewer texts the scale of the columns comes from the words. */
const ENOUGH_TEXTS = 1_000;
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
  const full = [...slots.keys()].filter((text) => slots[text]!.length > 0);
  const columns = full.length < ENOUGH_TEXTS ? scaleOfWords(vectors) : scaleOfTexts(rows, size, full);
  const { mean, scale } = columns;
  for (const text of full)
    for (let k = 0; k < size; k++)
      rows[text * size + k] = ((rows[text * size + k]! - mean[k]!) / scale[k]!) * SCALE;
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

interface ColumnScale {
  mean: Float64Array;
  scale: Float64Array;
}

/** Mean and standard deviation of each column over the texts that have words. */
function scaleOfTexts(rows: Float32Array, size: number, full: readonly number[]): ColumnScale {
  const mean = new Float64Array(size);
  const scale = new Float64Array(size);
  for (let k = 0; k < size; k++) {
    for (const text of full) mean[k]! += rows[text * size + k]! / full.length;
    for (const text of full) scale[k]! += (rows[text * size + k]! - mean[k]!) ** 2 / full.length;
    scale[k] = scale[k]! > 1e-12 ? Math.sqrt(scale[k]!) : 1;
  }
  return { mean, scale };
}

/** As the words themselves lead to expect: few texts, much alike, would make every other word look extreme. */
function scaleOfWords({ hashes, size, rows, steps }: WordVectors): ColumnScale {
  const mean = new Float64Array(size);
  const scale = new Float64Array(size);
  for (let k = 0; k < size; k++) {
    let [sum, squares] = [0, 0];
    for (let word = 0; word < hashes.length; word++) {
      const value = rows[word * size + k]! * steps[k]!;
      sum += value;
      squares += value * value;
    }
    mean[k] = sum / Math.max(1, hashes.length);
    const variance = squares / Math.max(1, hashes.length) - mean[k]! ** 2;
    scale[k] = variance > 1e-12 ? Math.sqrt(variance / RARE_WORDS_OF_TEXT) : 1;
  }
  return { mean, scale };
}
