/** Beyond so many standard deviations a shape feature counts as this many: no text lies that far out in training. */
const FURTHEST = 2.5;

/** A shape feature's value in standard deviations from the mean, held within ±2.5. */
export function standardise(value: number, mean: number, scale: number): number {
  return Math.max(-FURTHEST, Math.min(FURTHEST, (value - mean) / scale));
}
