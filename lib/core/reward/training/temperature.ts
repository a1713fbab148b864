import { sigmoid } from "../win-probability.ts";

/** A held-out difference of two rewards, the chance that the first is truly better, and how much it counts. */
export interface HeldOutDifference {
  difference: number;
  chance: number;
  weight: number;
}

const ROUNDS = 40;
const [LOWEST, HIGHEST] = [0.1, 10];

/**
 * The factor on rewards that makes σ(factor · difference) likeliest on held-out pairs: Platt scaling without an
 * intercept (Platt 1999; “temperature” in Guo et al. 2017), between 0.1 and 10. Bisection on the slope of the log-likelihood, which is monotone.
 */
export function fittedFactor(held: readonly HeldOutDifference[]): number {
  const slope = (factor: number): number => {
    let sum = 0;
    for (const { difference, chance, weight } of held)
      sum += weight * (chance - sigmoid(factor * difference)) * difference;
    return sum;
  };
  let [low, high] = [Math.log(LOWEST), Math.log(HIGHEST)];
  for (let round = 0; round < ROUNDS; round++) {
    const middle = (low + high) / 2;
    if (slope(Math.exp(middle)) > 0) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
}
