/** Everything a linear reward model has learned. */
export interface LinearWeights {
  /** Hashes of the known n-grams, ascending, each once; `ngrams[i]` weighs `hashes[i]`. */
  hashes: Uint32Array;
  ngrams: Float32Array;
  /** One entry per shape feature, in the order of `SHAPE_FEATURES`: weight of one standard deviation. */
  shape: Float32Array;
  /** Mean and standard deviation of each shape feature over the training texts. */
  shapeMean: Float32Array;
  shapeScale: Float32Array;
  /** The 0th to 100th percentile of the reward over the calibration texts, ascending (101 numbers). */
  quantiles: Float32Array;
}

/** How many quantiles a model carries. */
export const QUANTILES = 101;
