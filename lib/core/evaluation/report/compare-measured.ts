import { compareRuns, type RunComparison } from "../comparison/compare-runs.ts";
import { DECIDING, FIGURES } from "./figures.ts";
import type { MeasuredTask } from "./item-statistics.ts";
import { pairRuns } from "./pair-runs.ts";

/** What scored and read the texts of an evaluation. */
export interface Judges {
  rewardModelId: string;
  styleReaderId: string | null;
}

/**
 * Two evaluations beside each other over the tasks that both did. Rewards of different models are on different scales,
 * and different readers of styles read differently: such figures are left out, and `leftOut` says so. Null comparison
 * where they have no task in common.
 */
export function compareMeasured(
  baseline: readonly MeasuredTask[],
  challenger: readonly MeasuredTask[],
  judges: readonly [Judges, Judges],
): { comparison: RunComparison | null; items: number; leftOut: string | null } {
  const paired = pairRuns(baseline, challenger);
  if (paired.length === 0) return { comparison: null, items: 0, leftOut: null };
  const [before, after] = judges;
  const sameReward = before.rewardModelId === after.rewardModelId;
  const sameReader = before.styleReaderId === after.styleReaderId;
  const metrics = FIGURES.filter(
    ({ group }) => (sameReward || group !== "reward") && (sameReader || group !== "style"),
  ).map(({ metric }) => metric);
  const reasons = [
    ...(sameReward ? [] : ["Different reward models scored them, so the rewards are left out."]),
    ...(sameReader ? [] : ["Styles were read by what was known at different times, so that is left out."]),
  ];
  return {
    comparison: compareRuns(metrics, DECIDING, paired),
    items: paired.length,
    leftOut: reasons.length > 0 ? reasons.join(" ") : null,
  };
}

/** Names of the figures that decide and have this verdict. */
export function decidedAs(comparison: RunComparison, wanted: "better" | "worse"): string[] {
  return FIGURES.filter(({ metric }) =>
    comparison.metrics.some((one) => one.key === metric.key && one.decides && one.verdict === wanted),
  ).map(({ name }) => name);
}
