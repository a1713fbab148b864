/** The kinds of n-grams, in the order of their tables: words, pairs of neighbours, and pieces (3–5 letters) of a word. */
export const NGRAM_KINDS = ["words", "pairs", "pieces"] as const;
/** The last kind, of which a text has the most. */
export const PIECES = 2;

/** What n-grams of one kind weigh. */
export interface NgramTable {
  /** Ascending, each once; entry i of the others belongs to `hashes[i]`. */
  hashes: Uint32Array;
  weights: Float32Array;
  /** Standard error of each weight. */
  errors: Float32Array;
}

/** What words add by what they mean: a linear score of pooled word vectors, folded into one number per word. */
export interface MeaningTable extends NgramTable {
  /** How much a word counts in the mean, 0–1: little where it stands in every text (smooth inverse frequency). */
  shares: Float32Array;
}

/** Everything a linear reward model has learned. Weights and errors are on the reward's scale. */
export interface LinearWeights {
  /** Of the training, kept so that a file says what made it. */
  seed: number;
  /** One table for each of `NGRAM_KINDS`. */
  ngrams: readonly NgramTable[];
  meaning: MeaningTable;
  /** Standard error of what the model never saw: an n-gram of each kind, then a word's meaning. */
  unseen: Float32Array;
  /** One entry per shape feature, in the order of `SHAPE_FEATURES`: weight of one standard deviation, and its error. */
  shape: Float32Array;
  shapeErrors: Float32Array;
  /** Mean and standard deviation of each shape feature over the training texts. */
  shapeMean: Float32Array;
  shapeScale: Float32Array;
  /** Rewards above this are beyond what the training held, and are folded back (see `tooGood`). */
  ceiling: number;
  /** Distinct words of the longest texts of the training; more than these take away. */
  longest: number;
  /** The 0th to 100th percentile of the reward over the calibration texts, ascending (101 numbers). */
  quantiles: Float32Array;
}

/** How many quantiles a model carries. */
export const QUANTILES = 101;

/** A table that knows nothing. */
export function emptyTable(): MeaningTable {
  return {
    hashes: new Uint32Array(0),
    weights: new Float32Array(0),
    errors: new Float32Array(0),
    shares: new Float32Array(0),
  };
}
