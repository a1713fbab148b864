import type { Vocabulary } from "../features/vocabulary.ts";
import { type LinearWeights, NGRAM_KINDS } from "../linear/linear-weights.ts";
import type { LinearLayout } from "./linear-layout.ts";

/** How firmly each kind of weight is expected to be zero: one over its variance. Chosen by cross-validation. */
export const PRECISION = { ngrams: [1.2, 1.2, 2], shape: 80, meaning: 1 } as const;

/**
 * How much of an earlier model's certainty holds for new readers: its precision counts by this share
 * (a power prior; Ibrahim, Chen 2000), so that decisions of another audience can move it.
 */
const TRUST = 0.25;

/** A Gaussian prior over the weights: about zero, or about the weights of an earlier model as firmly as it knew them. */
export function weightPrior(
  layout: LinearLayout,
  vocabularies: readonly Vocabulary[],
  base: LinearWeights | null,
) {
  const expected = new Float64Array(layout.width);
  const precision = new Float64Array(layout.width).fill(PRECISION.meaning);
  const set = (column: number, weight: number, error: number): void => {
    expected[column] = weight;
    precision[column] = Math.max(precision[column]!, TRUST / Math.max(1e-6, error) ** 2);
  };
  for (const [kind, { hashes, slot }] of vocabularies.entries()) {
    const from = layout.ngrams[kind]!;
    precision.fill(PRECISION.ngrams[kind]!, from, from + hashes.length);
    const known = base?.ngrams[kind];
    if (known)
      for (const [i, hash] of known.hashes.entries())
        set(from + slot(hash), known.weights[i]!, known.errors[i]!);
  }
  precision.fill(PRECISION.shape, layout.shape, layout.meaning);
  if (base)
    for (const [i, weight] of base.shape.entries()) set(layout.shape + i, weight, base.shapeErrors[i]!);
  return { expected, precision };
}

/** Standard errors of what no text of the training held, in the order of `LinearWeights.unseen` but the last. */
export function unseenErrors(): number[] {
  return NGRAM_KINDS.map((_, kind) => 1 / Math.sqrt(PRECISION.ngrams[kind]!));
}
