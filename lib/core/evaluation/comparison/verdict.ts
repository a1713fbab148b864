/** What can be said of a run beside its baseline. */
export const COMPARISON_VERDICTS = ["better", "worse", "cannot_tell"] as const;
export type ComparisonVerdict = (typeof COMPARISON_VERDICTS)[number];

/** With fewer items an interval over items says little. */
export const FEWEST_ITEMS = 20;
/** With fewer items that differ at all, chance alone easily puts them on one side. */
export const FEWEST_CHANGED = 10;

export const COMPARISON_WORDS: Record<ComparisonVerdict, string> = {
  better: "Better",
  worse: "Worse",
  cannot_tell: "Cannot tell",
};
