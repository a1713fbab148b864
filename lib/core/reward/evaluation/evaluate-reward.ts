import type { RewardModel } from "../reward-model.ts";
import { judgePair } from "../training/pair-accuracy.ts";
import { type ClusterMean, clusterMean } from "./cluster-mean.ts";
import { type EvaluationPair, isSignificant, observedBetter } from "./evaluation-pair.ts";
import { type GroupPick, pickOfGroup } from "./pick-of-group.ts";
import { textGroups } from "./text-groups.ts";

/** A 95 % interval by cluster bootstrap, lower end first; `null` where one story alone cannot give one. */
export type Interval = [low: number, high: number] | null;

/** How many pairs a model orders as readers did. */
export interface PairFigures {
  /** Those whose better side was observed. */
  pairs: number;
  clusters: number;
  /** Share judged right, 0–1, a tie in reward counted half; `null` without pairs. */
  accuracy: number | null;
  accuracyInterval: Interval;
}

/** How good a model is at choosing the text to send. A part that has nothing to measure is `null`. */
export interface RewardEvaluation {
  /** Pairs given, with those that have no observed better side. */
  read: number;
  all: PairFigures;
  /** Pairs of a difference with p < 0.05; those without counts or p-value are not among them. */
  significant: PairFigures;
  /** Over the groups of texts that competed: how often the pick is the best. Chance is the mean of 1/k. */
  bestOfK: { groups: number; clusters: number; accuracy: number; interval: Interval; chance: number } | null;
  /**
   * What sending the pick brings over sending any of the texts, as a share: the click rate of the pick by the mean
   * click rate of its group, less 1, averaged over the groups that have clicks, each counting once.
   */
  lift: { groups: number; clusters: number; mean: number; interval: Interval } | null;
}

/** Measures a model on pairs that it has not learned from. The same pairs in the same order give the same figures. */
export function evaluateReward(model: RewardModel, pairs: readonly EvaluationPair[]): RewardEvaluation {
  const decided = pairs.filter((pair) => observedBetter(pair) !== null);
  const picks = textGroups(pairs).map((group) => pickOfGroup(model, group));
  return {
    read: pairs.length,
    all: pairFigures(model, decided),
    significant: pairFigures(model, decided.filter(isSignificant)),
    bestOfK: bestOfK(picks),
    lift: lift(picks),
  };
}

function pairFigures(model: RewardModel, pairs: readonly EvaluationPair[]): PairFigures {
  const found = clusterMean(
    pairs.map((pair) => {
      const seen = { ...pair, aIsBetter: observedBetter(pair) === "a" ? 1 : 0 };
      return { clusterId: pair.clusterId, value: judgePair(model, seen, pair.clusterId).right };
    }),
  );
  return {
    pairs: pairs.length,
    clusters: found?.clusters ?? 0,
    accuracy: found?.mean ?? null,
    accuracyInterval: found && interval(found),
  };
}

function bestOfK(picks: readonly GroupPick[]): RewardEvaluation["bestOfK"] {
  const found = clusterMean(picks.map(({ clusterId, right }) => ({ clusterId, value: right })));
  if (!found) return null;
  const chance = picks.reduce((sum, { texts }) => sum + 1 / texts, 0) / picks.length;
  const { clusters, mean } = found;
  return { groups: picks.length, clusters, accuracy: mean, interval: interval(found), chance };
}

function lift(picks: readonly GroupPick[]): RewardEvaluation["lift"] {
  const clicked = picks.filter(({ meanRate }) => meanRate > 0);
  const found = clusterMean(
    clicked.map(({ clusterId, pickRate, meanRate }) => ({ clusterId, value: pickRate / meanRate - 1 })),
  );
  if (!found) return null;
  const { clusters, mean } = found;
  return { groups: clicked.length, clusters, mean, interval: interval(found) };
}

function interval({ low, high, clusters }: ClusterMean): Interval {
  return clusters > 1 ? [low, high] : null;
}
