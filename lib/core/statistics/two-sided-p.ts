import { chiSquareTail } from "./chi-square-tail.ts";

/** Two-sided p, 0–1, of a standard normal value: z² is chi-square with one degree of freedom. */
export function twoSidedP(z: number): number {
  return chiSquareTail(z * z, 1);
}
