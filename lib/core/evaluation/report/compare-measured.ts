import { compareRuns, type RunComparison } from "../comparison/compare-runs.ts";
import { DECIDING, FIGURES } from "./figures.ts";
import type { MeasuredTask } from "./item-statistics.ts";
import { pairRuns } from "./pair-runs.ts";

const METRICS = FIGURES.map(({ metric }) => metric);
/** Rewards of different models are on different scales. */
const WITHOUT_REWARD = FIGURES.filter(({ group }) => group !== "reward").map(({ metric }) => metric);

/**
 * Two evaluations beside each other over the tasks that both did. Rewards are left out where different models scored
 * them. Null comparison where they have no task in common.
 */
export function compareMeasured(
  baseline: readonly MeasuredTask[],
  challenger: readonly MeasuredTask[],
  sameReward: boolean,
): { comparison: RunComparison | null; items: number } {
  const paired = pairRuns(baseline, challenger);
  if (paired.length === 0) return { comparison: null, items: 0 };
  const comparison = compareRuns(sameReward ? METRICS : WITHOUT_REWARD, DECIDING, paired);
  return { comparison, items: paired.length };
}

/** Names of the figures that decide and have this verdict. */
export function decidedAs(comparison: RunComparison, wanted: "better" | "worse"): string[] {
  return FIGURES.filter(({ metric }) =>
    comparison.metrics.some((one) => one.key === metric.key && one.decides && one.verdict === wanted),
  ).map(({ name }) => name);
}
