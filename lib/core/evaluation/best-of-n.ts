import type { Interval } from "../statistics/interval.ts";
import { meanMetric } from "./comparison/compared-metric.ts";
import { runFigure } from "./comparison/run-figure.ts";

/** What picking the best of n texts brings over taking one at random, mean over items, in the unit of the reward. */
export interface BestOfNPoint {
  n: number;
  gain: number;
  /** 95 %, bootstrap over items; null where nothing is known of the spread. */
  interval: Interval | null;
}

export interface BestOfNCurve {
  /** Items with at least `most` rewards: those that the curve is of … */
  items: number;
  /** … and those with fewer, which are left out, so that every point is of the same items. */
  leftOut: number;
  points: BestOfNPoint[];
}

/**
 * The expected best of n of an item's texts, drawn without replacement: of m rewards in rising order, the k-th is the
 * best of C(k−1, n−1) of the C(m, n) choices. `n` from 1 to the number of rewards. Exact, no draws.
 */
export function expectedBest(rewards: readonly number[], n: number): number {
  const rising = rewards.toSorted((a, b) => a - b);
  const m = rising.length;
  // C(k−1, n−1) / C(m, n), from k = m downwards: n / m, then each times (k−n) / (k−1).
  let [share, sum] = [n / m, 0];
  for (let k = m; k >= n; k--) {
    sum += share * rising[k - 1]!;
    share *= k > 1 ? (k - n) / (k - 1) : 0;
  }
  return sum;
}

/**
 * The best-of-n curve for n from 1 to `most`, over items with their rewards. Rewards compare within an item alone, so
 * what is averaged is each item's gain over one text at random. The same items give the same numbers.
 */
export function bestOfNCurve(items: readonly (readonly number[])[], most: number): BestOfNCurve {
  const whole = items.filter((rewards) => rewards.length >= most);
  const points = Array.from({ length: whole.length === 0 ? 0 : most }, (_, at): BestOfNPoint => {
    const gains = whole.map((rewards) => expectedBest(rewards, at + 1) - expectedBest(rewards, 1));
    const { figure, interval } = runFigure(
      meanMetric("gain", "higher"),
      gains.map((gain) => ({ gain: [gain, 1] })),
    );
    return { n: at + 1, gain: figure!, interval };
  });
  return { items: whole.length, leftOut: items.length - whole.length, points };
}
