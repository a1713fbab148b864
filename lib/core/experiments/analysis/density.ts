import { logBeta } from "#core/statistics/beta-below.ts";
import type { Beta } from "./beta-comparison.ts";

/** The density of a Beta distribution (parameters ≥ 1) at a rate strictly between 0 and 1. */
export function betaDensity({ a, b }: Beta, rate: number): number {
  return Math.exp((a - 1) * Math.log(rate) + (b - 1) * Math.log1p(-rate) - logBeta(a, b));
}
