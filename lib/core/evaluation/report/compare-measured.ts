import { differenceOf, type MetricDifference } from "../comparison/compare-metric.ts";
import { type RunComparison, tellApart } from "../comparison/compare-runs.ts";
import { DECIDING, FIGURES } from "./figures.ts";
import type { MeasuredTask } from "./item-statistics.ts";
import { pairRuns } from "./pair-runs.ts";

/** What scored and read the texts of an evaluation. */
export interface Judges {
  rewardModelId: string;
  styleReaderId: string | null;
}

export interface MeasuredComparison {
  comparison: RunComparison | null;
  /** Items that both measured. */
  items: number;
  leftOut: string | null;
}

/**
 * Two evaluations beside each other over the tasks that both did. Rewards of different models are on different scales,
 * and different readers of styles read differently: such figures are left out, and `leftOut` says so. Null comparison
 * where they have no task in common. Some 500 ms for 2,000 items: between two figures it waits for `nextTurn`, so that
 * whoever answers requests meanwhile can let them in.
 */
export async function compareMeasured(
  baseline: readonly MeasuredTask[],
  challenger: readonly MeasuredTask[],
  judges: readonly [Judges, Judges],
  nextTurn: () => Promise<void> = async () => {},
): Promise<MeasuredComparison> {
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
  const differences: MetricDifference[] = [];
  for (const metric of metrics) {
    await nextTurn();
    differences.push(differenceOf(metric, paired));
  }
  return {
    comparison: tellApart(differences, DECIDING),
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
