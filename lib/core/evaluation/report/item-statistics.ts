import type { ItemStatistics } from "../comparison/paired-item.ts";

/** A task's statistics with what they are grouped by. */
export interface MeasuredTask {
  itemId: string;
  categoryKey: string;
  statistics: ItemStatistics;
}

/**
 * The statistics of each item, added up over its tasks: items are what a bootstrap draws, since the texts of one item
 * are alike. In the order in which the items first come.
 */
export function statisticsByItem(tasks: readonly MeasuredTask[]): Map<string, ItemStatistics> {
  const items = new Map<string, Record<string, number[]>>();
  for (const { itemId, statistics } of tasks) {
    const sums = items.get(itemId) ?? {};
    for (const [key, values] of Object.entries(statistics)) {
      if (!values) continue;
      const present = sums[key];
      if (present) for (const [at, value] of values.entries()) present[at]! += value;
      else sums[key] = [...values];
    }
    items.set(itemId, sums);
  }
  return items;
}
