import { judgedPair, reliability } from "#core/reward/calibration/reliability.ts";
import { evaluateReward } from "#core/reward/evaluation/evaluate-reward.ts";
import {
  type EvaluationPair,
  isSignificant,
  observedBetter,
} from "#core/reward/evaluation/evaluation-pair.ts";
import { headlineEvaluation } from "#core/reward/evaluation/headline-evaluation.ts";
import type { RewardModel } from "#core/reward/reward-model.ts";
import { judgePair, pairAccuracy } from "#core/reward/training/pair-accuracy.ts";
import { type HeadlineData, trusted } from "./headline-data.ts";

/** How a scorer does on headline tests that it has not learned from; the stories of the items are unknown to it. */
export function heldOutFigures(scorer: Pick<RewardModel, "reward">, data: HeadlineData) {
  const { counted, clear } = trusted(data);
  const model = { ...scorer, id: "held-out", name: "Held out" } as RewardModel;
  const tests = headlineEvaluation(counted, []);
  const accuracy = (pairs: readonly EvaluationPair[]) =>
    pairAccuracy(
      pairs.flatMap((pair) => {
        const better = observedBetter(pair);
        return better
          ? [judgePair(model, { ...pair, aIsBetter: better === "a" ? 1 : 0 }, pair.clusterId)]
          : [];
      }),
    );
  const { bestOfK, lift } = evaluateReward(model, tests);
  const seen = tests.flatMap((pair) => {
    const better = observedBetter(pair);
    return better ? [judgedPair(model, { ...pair, aIsBetter: better === "a" ? 1 : 0 })] : [];
  });
  return {
    accuracy: {
      "all pairs": accuracy(tests),
      "pairs with p < 0.05": accuracy(tests.filter(isSignificant)),
      "pairs with p < 0.01": accuracy(tests.filter(({ pValue }) => pValue != null && pValue < 0.01)),
      "very clear pairs": accuracy(headlineEvaluation([], clear)),
    },
    bestOfK,
    lift,
    calibration: {
      what: "Counted pairs; expected calibration error over ten bins of the predicted chance from 0.5 to 1",
      trulyBetter: reliability(tests.map((pair) => judgedPair(model, pair))),
      observedBetter: reliability(seen).error,
    },
  };
}
