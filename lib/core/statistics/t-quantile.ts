import { Z95 } from "./interval.ts";

/**
 * Student's t for a two-sided 95 % interval, by its expansion about the normal quantile (Abramowitz and Stegun 1964,
 * 26.7.5): within 1 % from 4 degrees of freedom on; below it is too small, which the callers' minima rule out.
 */
export function tQuantile95(degrees: number): number {
  const z = Z95;
  return z + (z ** 3 + z) / (4 * degrees) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degrees ** 2);
}
