import type { PairFigures, RewardEvaluation } from "#core/reward/evaluation/evaluate-reward.ts";

/** An evaluation as `--json` prints it: shares as fractions, intervals as [low, high]. */
export function evaluationJson({ all, significant, bestOfK, lift }: RewardEvaluation) {
  return {
    ...pairsJson(all),
    significant: pairsJson(significant),
    bestOfK: bestOfK && { groups: bestOfK.groups, accuracy: bestOfK.accuracy, chance: bestOfK.chance },
    lift: lift && { mean: lift.mean, interval: lift.interval },
  };
}

function pairsJson({ pairs, accuracy, accuracyInterval }: PairFigures) {
  return { pairs, accuracy, accuracyInterval };
}
