import type { ComparedMetric } from "./compared-metric.ts";
import type { PairedItem } from "./paired-item.ts";

/** One item's figures in two runs. */
export interface ItemChange {
  itemId: string;
  baseline: number;
  challenger: number;
  /** Challenger less baseline. */
  change: number;
}

/** The items on which both runs have the metric, the largest change first; equal ones by the item's id. */
export function itemChanges(metric: ComparedMetric, paired: readonly PairedItem[]): ItemChange[] {
  const changes: ItemChange[] = [];
  for (const { itemId, baseline: before, challenger: after } of paired) {
    const [one, other] = [before[metric.key], after[metric.key]];
    const baseline = one ? metric.itemFigure(one) : null;
    const challenger = other ? metric.itemFigure(other) : null;
    if (baseline === null || challenger === null) continue;
    changes.push({ itemId, baseline, challenger, change: challenger - baseline });
  }
  return changes.sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || (a.itemId < b.itemId ? -1 : 1));
}
