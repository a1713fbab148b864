import { normalCdf } from "../reward/training/normal-distribution.ts";

/**
 * Which tail to cut from bootstrap draws for an interval that leaves out `outside` (two-sided, 0.05 for 95 %), for a
 * statistic of `n` ≥ 2 units: percentiles are widened to those of Student's t, by √(n/(n−1)), since plain ones are too
 * narrow where units are few. Hesterberg (2015), doi 10.1080/00031305.2015.1089789.
 */
export function widenedTail(outside: number, n: number): number {
  return normalCdf(-Math.sqrt(n / (n - 1)) * tQuantile(normalQuantile(1 - outside / 2), n - 1));
}

/** Student's t at the probability of a normal quantile `z` (Abramowitz and Stegun 1964, 26.7.5); within 1 % from 5 degrees on. */
function tQuantile(z: number, degrees: number): number {
  return z + (z ** 3 + z) / (4 * degrees) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degrees ** 2);
}

/** Where the standard normal distribution function is `p` (0.5–1), by halving. */
function normalQuantile(p: number): number {
  let [low, high] = [0, 8];
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (normalCdf(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
