import { gammaTail } from "./gamma-tail.ts";

/** Chance, 0–1, of a chi-square value (≥ 0) at or above this one, with so many degrees of freedom (≥ 1). */
export function chiSquareTail(value: number, degrees: number): number {
  return gammaTail(degrees / 2, value / 2);
}
