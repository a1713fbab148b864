import "server-only";

/** What a task has used of the model, over all its calls. */
export interface Usage {
  calls: number;
  /** Answers that were kept from earlier calls and cost none. */
  cachedAnswers: number;
  promptTokens: number;
  completionTokens: number;
}

export function noUsage(): Usage {
  return { calls: 0, cachedAnswers: 0, promptTokens: 0, completionTokens: 0 };
}

/** Adds one answer's usage in place, so that it is counted even where a later call fails. */
export function addUsage(usage: Usage, more: Omit<Usage, "cachedAnswers"> & Partial<Usage>): void {
  usage.calls += more.calls;
  usage.cachedAnswers += more.cachedAnswers ?? 0;
  usage.promptTokens += more.promptTokens;
  usage.completionTokens += more.completionTokens;
}
