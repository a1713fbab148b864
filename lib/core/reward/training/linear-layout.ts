import { SHAPE_FEATURES } from "../features/shape-features.ts";
import type { Vocabulary } from "../features/vocabulary.ts";

/** Which column of the training's matrix holds what. */
export interface LinearLayout {
  /** First column of each kind of n-gram. */
  ngrams: number[];
  /** First column of the shape features, then of the dimensions of the pooled word vectors. */
  shape: number;
  meaning: number;
  width: number;
}

/** Lays the columns out: words, pairs, pieces, shape, meaning. */
export function linearLayout(vocabularies: readonly Vocabulary[], dimensions: number): LinearLayout {
  let at = 0;
  const ngrams = vocabularies.map(({ hashes }) => {
    at += hashes.length;
    return at - hashes.length;
  });
  const meaning = at + SHAPE_FEATURES.length;
  return { ngrams, shape: at, meaning, width: meaning + dimensions };
}
