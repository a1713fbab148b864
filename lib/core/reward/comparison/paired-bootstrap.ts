import { seededRandom } from "../../random/seeded-random.ts";
import { normalCdf } from "../training/normal-distribution.ts";

/** How two models judged one held-out pair (right 1, wrong 0, undecided ½), and its story. */
export interface PairedOutcome {
  clusterId: string;
  challenger: number;
  champion: number;
}

export interface DifferenceInterval {
  /** Challenger's accuracy less the champion's, −1–1. */
  difference: number;
  low: number;
  high: number;
}

const DRAWS = 2_000;
/** The 97.5 % point of the standard normal distribution. */
const Z = 1.959963984540054;

/**
 * The difference of two accuracies on the same pairs with its 95 % interval: percentile bootstrap over stories, both
 * models judged on the same draw, seeded. With few stories a plain percentile interval is too narrow; the percentiles
 * are widened to those of the t distribution, by √(n/(n−1)) (Hesterberg 2015, doi 10.1080/00031305.2015.1089789).
 * Throws `RangeError` for fewer than two stories.
 */
export function pairedDifference(
  outcomes: readonly PairedOutcome[],
  { seed = 1, draws = DRAWS }: { seed?: number; draws?: number } = {},
): DifferenceInterval {
  const stories = [...Map.groupBy(outcomes, ({ clusterId }) => clusterId).values()];
  const n = stories.length;
  if (n < 2) throw new RangeError("Two stories at least are needed for an interval.");
  const pairs = Float64Array.from(stories, (story) => story.length);
  const gains = Float64Array.from(stories, (story) =>
    story.reduce((sum, { challenger, champion }) => sum + challenger - champion, 0),
  );
  const random = seededRandom(seed);
  const drawn = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    let [gain, count] = [0, 0];
    for (let i = 0; i < n; i++) {
      const one = Math.floor(random() * n);
      gain += gains[one]!;
      count += pairs[one]!;
    }
    drawn[draw] = gain / count;
  }
  drawn.sort();
  const tail = normalCdf(-Math.sqrt(n / (n - 1)) * tPoint(n - 1));
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
  return {
    difference: sum(gains) / sum(pairs),
    low: drawn[Math.floor(draws * tail)]!,
    high: drawn[Math.min(draws - 1, Math.ceil(draws * (1 - tail)) - 1)]!,
  };
}

/** The 97.5 % point of the t distribution: Cornish–Fisher expansion, error below 0.01 from 5 degrees of freedom on. */
function tPoint(freedom: number): number {
  return Z + (Z ** 3 + Z) / (4 * freedom) + (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / (96 * freedom ** 2);
}
