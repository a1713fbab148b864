/** A 95 % interval, in the unit of what it is about. */
export interface Interval {
  low: number;
  high: number;
}

/** Standard normal quantile for a two-sided 95 % interval. */
export const Z95 = 1.959964;
