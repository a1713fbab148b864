import { posteriorMode } from "./posterior-mode.ts";
import { type PreferenceProblem, rewardsUnder } from "./preference-loss.ts";
import type { PreferencePair } from "./preference-pair.ts";
import { storyFolds } from "./story-folds.ts";
import { fittedFactor } from "./temperature.ts";

const FOLDS = 3;
/** With fewer pairs or stories the factor would be noise: it stays 1. */
const [LEAST_PAIRS, LEAST_STORIES] = [300, 30];

/**
 * The factor that makes differences of rewards calibrated on pairs that the weights were not learned from: each of three
 * parts of the stories is judged by weights learned from the others. Counted pairs decide where there are enough, for
 * pairs whose winner was very clear are no fair draw of pairs.
 */
export function crossFittedFactor(
  pairs: readonly PreferencePair[],
  problem: PreferenceProblem,
  seed: number,
) {
  const counted = pairs.filter(({ counts }) => counts !== null).length;
  const judged = counted >= LEAST_PAIRS ? (pair: PreferencePair) => pair.counts !== null : () => true;
  const stories = new Set(pairs.filter(judged).map(({ clusterId }) => clusterId)).size;
  if (pairs.length < LEAST_PAIRS || stories < LEAST_STORIES) return 1;
  const folds = storyFolds(pairs, FOLDS, seed);
  const held = Array.from({ length: FOLDS }, (_, fold) => {
    const learned = Uint32Array.from(folds.keys()).filter((i) => folds[i] !== fold);
    const rewards = rewardsUnder(problem, posteriorMode(problem, learned));
    return pairs.flatMap((pair, i) =>
      folds[i] === fold && judged(pair)
        ? {
            difference: rewards[problem.sides[2 * i]!]! - rewards[problem.sides[2 * i + 1]!]!,
            chance: pair.aIsBetter,
            weight: problem.weights[i]!,
          }
        : [],
    );
  });
  return fittedFactor(held.flat());
}
