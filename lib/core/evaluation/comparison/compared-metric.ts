/**
 * A figure of a run that can be computed from statistics which add up over items: a mean, a share, BLEU, chrF. That is
 * what makes it quick to ask how it would be on other items (the bootstrap).
 */
export interface ComparedMetric {
  key: string;
  /** Which way is better; null where neither is, as for length. */
  better: "higher" | "lower" | null;
  /** Entries of an item's statistics. */
  size: number;
  /** The figure of added-up statistics; null where nothing was measured. */
  figure(sums: ArrayLike<number>): number | null;
  /** The figure of one item's statistics. */
  itemFigure(statistics: ArrayLike<number>): number | null;
}

/** A mean, or a share as the mean of zeros and ones. An item's statistics are a sum and how many values it is of. */
export function meanMetric(key: string, better: ComparedMetric["better"]): ComparedMetric {
  const figure = (sums: ArrayLike<number>) => (sums[1]! > 0 ? sums[0]! / sums[1]! : null);
  return { key, better, size: 2, figure, itemFigure: figure };
}

/** The statistics of a mean for the values that an item has; several values of an item count each. */
export function meanStatistics(values: readonly number[]): number[] {
  return [values.reduce((sum, value) => sum + value, 0), values.length];
}
