import type { ReviewCandidate } from "./review-view.ts";

export interface CategoryColumn {
  categoryKey: string;
  candidates: ReviewCandidate[];
}

/** Generated candidates in one column for each style: in the given order inside, the column of the best one first. */
export function byCategory(candidates: readonly ReviewCandidate[]): CategoryColumn[] {
  const generated = candidates.filter(({ kind }) => kind === "generated");
  return [...Map.groupBy(generated, ({ categoryKey }) => categoryKey ?? "")].map(([categoryKey, column]) => ({
    categoryKey,
    candidates: column,
  }));
}
