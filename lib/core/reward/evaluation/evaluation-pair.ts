import type { PreferencePair } from "../training/preference-pair.ts";
import { twoProportionP } from "./two-proportion-p.ts";

/** Two texts that a model is measured on. */
export type EvaluationPair = Pick<
  PreferencePair,
  "item" | "a" | "b" | "aIsBetter" | "counts" | "clusterId" | "groupId"
> & {
  /** Of the difference of their click rates, 0–1, where it came with the pair. */
  pValue?: number | null;
};

/** Below this p-value the better side is taken as shown. */
export const SIGNIFICANT = 0.05;

/**
 * Which text was seen to do better: by the click rates as counted, else by the chance that came with the pair.
 * `null` where neither did.
 */
export function observedBetter({ counts, aIsBetter }: EvaluationPair): "a" | "b" | null {
  const lead = counts
    ? counts.a.clicked * counts.b.shown - counts.b.clicked * counts.a.shown
    : aIsBetter - 0.5;
  if (lead === 0) return null;
  return lead > 0 ? "a" : "b";
}

/** Whether the difference of a counted pair is significant, by its own p-value or else by its counts. */
export function isSignificant({ pValue, counts }: EvaluationPair): boolean {
  const p = pValue ?? (counts ? twoProportionP(counts.a, counts.b) : 1);
  return p < SIGNIFICANT;
}
