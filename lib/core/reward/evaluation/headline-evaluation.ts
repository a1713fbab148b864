import type { ClearPairRow, CountedPairRow } from "../training/headline-rows.ts";
import { headlinePreferences } from "../training/headline-rows.ts";
import type { EvaluationPair } from "./evaluation-pair.ts";

/** Headline tests as pairs to measure a model on, with the p-values that they came with; their stories are not known. */
export function headlineEvaluation(
  counted: readonly CountedPairRow[],
  clear: readonly ClearPairRow[],
): EvaluationPair[] {
  const pairs = headlinePreferences(counted, clear, new Map());
  return pairs.map((pair, at) => ({ ...pair, pValue: counted[at]?.pValue ?? null }));
}
