import { seededRandom } from "../random/seeded-random.ts";
import type { Interval } from "./interval.ts";

const DRAWS = 1_000;

/**
 * Krippendorff's alpha for points on a scale of equal steps: 1 is agreement throughout, 0 what chance gives. Each unit
 * is the values that judges gave it; units with fewer than two are left out. Null where nothing can be said: no unit
 * with two values, or one value throughout. Krippendorff (2011), “Computing Krippendorff's alpha-reliability”, with the
 * interval metric: the disagreement of two values is the square of their difference.
 */
export function intervalAlpha(units: readonly (readonly number[])[]): number | null {
  const judged = units.filter(({ length }) => length > 1);
  const values = judged.flat();
  if (values.length < 2) return null;
  const within = judged.reduce((sum, unit) => sum + squares(unit) / (unit.length - 1), 0) / values.length;
  const expected = squares(values) / (values.length * (values.length - 1));
  return expected > 1e-12 ? 1 - within / expected : null;
}

/** Its 95 % interval: percentile bootstrap over units, seeded. Null where more than one draw in twenty has no alpha. */
export function intervalAlphaInterval(units: readonly (readonly number[])[], seed = 1): Interval | null {
  const judged = units.filter(({ length }) => length > 1);
  const random = seededRandom(seed);
  const drawn: number[] = [];
  for (let draw = 0; draw < DRAWS; draw++) {
    const alpha = intervalAlpha(judged.map(() => judged[Math.floor(random() * judged.length)]!));
    if (alpha !== null) drawn.push(alpha);
  }
  if (judged.length < 2 || drawn.length < DRAWS * 0.95) return null;
  drawn.sort((a, b) => a - b);
  return { low: drawn[Math.floor(drawn.length * 0.025)]!, high: drawn[Math.ceil(drawn.length * 0.975) - 1]! };
}

/** Σ (a − b)² over all ordered pairs of values: 2 (n Σ v² − (Σ v)²). */
function squares(values: readonly number[]): number {
  let [sum, squared] = [0, 0];
  for (const value of values) {
    sum += value;
    squared += value * value;
  }
  return 2 * (values.length * squared - sum * sum);
}
