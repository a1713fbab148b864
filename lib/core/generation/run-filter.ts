/** What a list of runs can be narrowed to. */
export const RUN_FILTERS = ["active", "finished", "failures", "cancelled"] as const;
export type RunFilter = (typeof RUN_FILTERS)[number];

export const RUN_FILTER_WORDS: Record<RunFilter, string> = {
  active: "Under way",
  finished: "Finished",
  failures: "With failures",
  cancelled: "Cancelled",
};
