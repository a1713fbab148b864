import type { RewardModel } from "../reward-model.ts";
import type { EvaluationPair } from "./evaluation-pair.ts";

type Side = [title: string, clicked: number, shown: number];

/** For tests: a counted pair of group and cluster `group` (or of a cluster of its own name). */
export function countedPair(group: string, [a, ca, na]: Side, [b, cb, nb]: Side, clusterId = group) {
  return {
    item: { title: "", body: "", language: "en" },
    a: { title: a, body: "" },
    b: { title: b, body: "" },
    aIsBetter: 0.5,
    counts: { a: { clicked: ca, shown: na }, b: { clicked: cb, shown: nb } },
    clusterId,
    groupId: group,
  } satisfies EvaluationPair;
}

/** For tests: a pair without counts, the first text seen to be better with this chance. */
export function uncountedPair(clusterId: string, a: string, b: string, aIsBetter: number): EvaluationPair {
  return { ...countedPair(clusterId, [a, 0, 0], [b, 0, 0]), counts: null, aIsBetter };
}

/** For tests: a model whose reward is what `reward` makes of the title. */
export function modelOf(reward: (title: string) => number): RewardModel {
  return {
    id: "test",
    name: "Test",
    reward: (_item, { title }) => reward(title),
    uncertainty: () => 0,
    differenceUncertainty: () => 0,
    score: (_item, { title }) => ({ reward: reward(title), contributions: [], uncertainty: 0 }),
    percentile: () => 50,
  };
}
