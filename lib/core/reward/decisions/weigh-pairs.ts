import type { PreferencePair } from "../training/preference-pair.ts";
import type { KindedPair, PairKind } from "./pair-kind.ts";

/** The pairs as the training takes them: each weight times its kind's; a kind of weight 0 is left out. */
export function weighPairs(
  pairs: readonly KindedPair[],
  weights: Record<PairKind, number>,
): PreferencePair[] {
  return pairs
    .filter(({ kind }) => weights[kind] > 0)
    .map(({ kind, pair }) => ({ ...pair, weight: pair.weight * weights[kind] }));
}
