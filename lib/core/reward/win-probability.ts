/**
 * Bradley–Terry: the chance, 0–1, that a text of reward `a` does better than one of reward `b`.
 * Antisymmetric: `winProbability(a, b) + winProbability(b, a)` is 1. Rewards must come from one model.
 */
export function winProbability(a: number, b: number): number {
  return sigmoid(a - b);
}

/** The logistic function, written so that no exponent overflows. */
export function sigmoid(x: number): number {
  if (x >= 0) return 1 / (1 + Math.exp(-x));
  const e = Math.exp(x);
  return e / (1 + e);
}
