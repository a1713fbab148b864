import { type Interval, Z95 } from "./interval.ts";
import { tQuantile95 } from "./t-quantile.ts";
import { wilsonInterval } from "./wilson-interval.ts";

/** Sums over clusters, where a cluster has `w` wins of `n` trials: all that the share and its interval need. */
export interface ClusterSums {
  clusters: number;
  wins: number;
  trials: number;
  /** Σ w² */
  winsSquared: number;
  /** Σ w n */
  winsTimesTrials: number;
  /** Σ n² */
  trialsSquared: number;
}

/**
 * 95 % interval, 0–1, of a share whose trials come in clusters (votes on one item are alike, so they tell less than as
 * many votes on different items). The variance of the ratio by linearisation over clusters gives an effective number
 * of trials, reduced for few clusters by (z / t)², for which Wilson's interval is taken: Korn and Graubard (1998),
 * “Confidence intervals for proportions with small expected number of positive counts estimated from survey data”,
 * with Wilson's interval in the place of the exact one (Dean and Pagano 2015). Without spread between clusters (share 0
 * or 1) a cluster counts as one trial. `trials` must be positive.
 */
export function clusteredShareInterval(sums: ClusterSums): Interval {
  const { clusters, wins, trials } = sums;
  const p = wins / trials;
  if (clusters < 2 || p === 0 || p === 1) return wilsonInterval(p * clusters, clusters);
  const squares = sums.winsSquared - 2 * p * sums.winsTimesTrials + p ** 2 * sums.trialsSquared;
  const variance = ((clusters / (clusters - 1)) * Math.max(0, squares)) / trials ** 2;
  const effective = Math.min(trials, (p * (1 - p)) / Math.max(variance, Number.MIN_VALUE));
  const reduced = effective * (Z95 / tQuantile95(clusters - 1)) ** 2;
  return wilsonInterval(p * reduced, reduced);
}
