import { twoSidedP } from "./two-sided-p.ts";

/** P(Z ≤ z) of the standard normal distribution, 0–1, exact in both tails. */
export function normalBelow(z: number): number {
  return z <= 0 ? twoSidedP(z) / 2 : 1 - twoSidedP(z) / 2;
}

/** The z below which a standard normal value lies with chance `p` (0 < p < 1): by bisection, to 1e-12. */
export function normalQuantile(p: number): number {
  let [low, high] = [-38, 38];
  while (high - low > 1e-12) {
    const middle = (low + high) / 2;
    if (normalBelow(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
