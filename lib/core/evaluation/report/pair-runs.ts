import type { PairedItem } from "../comparison/paired-item.ts";
import { type MeasuredTask, statisticsByItem } from "./item-statistics.ts";

/**
 * Two evaluations of one set, item by item, over the tasks that both did: the same item in the same style. A task that
 * failed in one of them is left out of both.
 */
export function pairRuns(
  baseline: readonly MeasuredTask[],
  challenger: readonly MeasuredTask[],
): PairedItem[] {
  const keyOf = ({ itemId, categoryKey }: MeasuredTask) => `${itemId} ${categoryKey}`;
  const first = new Set(baseline.map(keyOf));
  const inBoth = new Set(challenger.map(keyOf).filter((key) => first.has(key)));
  const of = (tasks: readonly MeasuredTask[]) =>
    statisticsByItem(tasks.filter((task) => inBoth.has(keyOf(task))));
  const [before, after] = [of(baseline), of(challenger)];
  return [...before].map(([itemId, statistics]) => ({
    itemId,
    baseline: statistics,
    challenger: after.get(itemId)!,
  }));
}
