import type { LinearWeights } from "../linear/linear-weights.ts";
import type { WordVectors } from "../vectors/word-vectors.ts";
import { crossFittedFactor } from "./cross-fitted-factor.ts";
import { linearProblem } from "./linear-problem.ts";
import { posteriorMode } from "./posterior-mode.ts";
import { rewardsUnder, weightErrors } from "./preference-loss.ts";
import type { PreferencePair } from "./preference-pair.ts";
import { solvedWeights } from "./solved-weights.ts";

/** What a training may start from. */
export interface LinearTrainingOptions {
  seed: number;
  wordVectors: WordVectors | null;
  /** An earlier model that the preferences refine. */
  base: LinearWeights | null;
}

/**
 * Learns a linear reward from preferences: the maximum of the posterior of a Bradley–Terry model with soft labels,
 * its scale then set on held-out stories so that σ(r_a − r_b) is a calibrated chance. The same preferences in the
 * same order and the same options give the same weights. Throws `RangeError` where there is no preference.
 */
export function trainLinearWeights(
  pairs: readonly PreferencePair[],
  { seed, wordVectors, base }: LinearTrainingOptions,
): LinearWeights {
  if (pairs.length === 0) throw new RangeError("There is nothing to train on: no preference was given.");
  const vectors = fitting(wordVectors, base);
  const setting = linearProblem(pairs, vectors, base);
  const { problem } = setting;
  const all = Uint32Array.from(pairs.keys());
  const solution = posteriorMode(problem, all);
  const errors = weightErrors(problem, rewardsUnder(problem, solution));
  // An earlier model is calibrated already: its scale is kept.
  const factor = base ? 1 : crossFittedFactor(pairs, problem, seed);
  return solvedWeights({ setting, solution, errors, factor, seed, vectors, base });
}

/** Word vectors that an earlier model with another list of words cannot take are left out. */
function fitting(vectors: WordVectors | null, base: LinearWeights | null): WordVectors | null {
  const listed = base?.meaning.hashes;
  if (!vectors || !listed?.length) return vectors;
  const same =
    listed.length === vectors.hashes.length && listed.every((hash, i) => hash === vectors.hashes[i]);
  return same ? vectors : null;
}
