import type { Interval } from "./interval.ts";
import { tQuantile95 } from "./t-quantile.ts";

/** A value, and the cluster that it belongs to. */
export interface ClusteredValue {
  clusterId: string;
  value: number;
}

export interface ClusteredMean {
  /** Of all values, each counting once. */
  mean: number;
  /** 95 %; null for one cluster, whose spread nobody knows. */
  interval: Interval | null;
  values: number;
  clusters: number;
}

/**
 * A mean with an interval that takes the values of a cluster as one observation: the ratio estimator's variance by
 * linearisation over clusters, with Student's t (Cochran 1977, 6.4). Null where there is no value.
 */
export function clusteredMean(values: readonly ClusteredValue[]): ClusteredMean | null {
  if (values.length === 0) return null;
  const sums = new Map<string, { sum: number; count: number }>();
  let total = 0;
  for (const { clusterId, value } of values) {
    const own = sums.get(clusterId) ?? { sum: 0, count: 0 };
    own.sum += value;
    own.count += 1;
    total += value;
    sums.set(clusterId, own);
  }
  const [clusters, mean] = [sums.size, total / values.length];
  if (clusters < 2) return { mean, interval: null, values: values.length, clusters };
  let squares = 0;
  for (const { sum, count } of sums.values()) squares += (sum - mean * count) ** 2;
  const error = Math.sqrt((clusters / (clusters - 1)) * squares) / values.length;
  const half = tQuantile95(clusters - 1) * error;
  return { mean, interval: { low: mean - half, high: mean + half }, values: values.length, clusters };
}
