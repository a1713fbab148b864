import { poisson } from "../random/poisson.ts";
import { seededRandom } from "../random/seeded-random.ts";
import type { Interval } from "./interval.ts";

const DRAWS = 1_000;

/**
 * 95 % percentile-bootstrap interval of a statistic of units that come in kinds: `times[i]` units are of kind i. Each
 * unit is drawn Poisson(1) times, so a kind is drawn Poisson(times) times, and the work grows with the kinds alone, not
 * with the units: Hanley and MacGibbon (2006), “Creating non-parametric bootstrap samples using Poisson frequencies”.
 * Draws for which the statistic is null are left out; null where more than one in twenty is. The same seed gives the
 * same interval.
 */
export function poissonBootstrap(
  times: readonly number[],
  statistic: (drawn: readonly number[]) => number | null,
  { seed = 1, draws = DRAWS }: { seed?: number; draws?: number } = {},
): Interval | null {
  const random = seededRandom(seed);
  const values: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    const value = statistic(times.map((mean) => poisson(mean, random)));
    if (value !== null) values.push(value);
  }
  if (values.length < draws * 0.95) return null;
  values.sort((a, b) => a - b);
  return {
    low: values[Math.floor(values.length * 0.025)]!,
    high: values[Math.ceil(values.length * 0.975) - 1]!,
  };
}
