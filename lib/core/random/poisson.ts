import type { RandomSource } from "./seeded-random.ts";

const LARGE = 50;

/**
 * A draw from the Poisson distribution of this mean (≥ 0): by counting exponential steps (Knuth 1969, 3.4.1), and for
 * a mean above 50 by the normal approximation, rounded.
 */
export function poisson(mean: number, random: RandomSource): number {
  if (mean > LARGE) {
    // Box and Muller (1958); 1 − u is never zero.
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal));
  }
  const end = Math.exp(-mean);
  let [count, product] = [0, random()];
  while (product > end) {
    count += 1;
    product *= random();
  }
  return count;
}
