import { type Interval, Z95 } from "../statistics/interval.ts";

/**
 * Bradley–Terry: the chance, 0–1, that a text of reward `a` does better than one of reward `b`.
 * Antisymmetric: `winProbability(a, b) + winProbability(b, a)` is 1. Rewards must come from one model.
 */
export function winProbability(a: number, b: number): number {
  return sigmoid(a - b);
}

/**
 * 95 % interval of `winProbability(a, b)`, from the standard error of a − b on the reward's scale (log-odds): normal
 * there, and carried over, so that it stays within 0–1.
 */
export function winInterval(a: number, b: number, error: number): Interval {
  const within = Z95 * error;
  return { low: sigmoid(a - b - within), high: sigmoid(a - b + within) };
}

/** The logistic function, written so that no exponent overflows. */
export function sigmoid(x: number): number {
  if (x >= 0) return 1 / (1 + Math.exp(-x));
  const e = Math.exp(x);
  return e / (1 + e);
}
