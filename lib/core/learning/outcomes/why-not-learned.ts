import { sampleRatio } from "../../experiments/analysis/sample-ratio.ts";
import type { SentExperiment } from "./sent-experiment.ts";

/** Why nothing is learned from an experiment, though something may have come back. */
export const NOT_LEARNED = ["sample_ratio_mismatch", "no_day_at_first_shares", "not_by_message"] as const;
export type NotLearned = (typeof NOT_LEARNED)[number];

export const NOT_LEARNED_WORDS: Record<NotLearned, string> = {
  sample_ratio_mismatch:
    "The arms were not delivered to in the planned shares, so the assignment or the counting is broken",
  no_day_at_first_shares:
    "It allocates by what is clicked, and nothing came back while it still had the shares of its launch",
  not_by_message: "What came back was not told by message, and it has more than one",
};

/**
 * Whether the outcomes of an experiment may teach anything; null where they may.
 *
 * An adaptive experiment gives more recipients to what was clicked more, so its rates are biased (an arm that looked bad
 * by chance gets no further chance; Nie et al. 2018, “Why adaptively collected data have negative bias and how to correct
 * for it”) and mixed with the days. Its days before the first move are an ordinary experiment: when they end is decided by
 * what was delivered, and not by what was clicked. So these days count, and no later one.
 */
export function whyNotLearned(experiment: SentExperiment): NotLearned | null {
  const { adaptive, arms, messages } = experiment;
  const delivered = arms.reduce((sum, { counts }) => sum + counts.shown, 0);
  if (adaptive && delivered === 0) return "no_day_at_first_shares";
  if (sampleRatio(arms.map(({ share, counts }) => ({ share, delivered: counts.shown }))).mismatch)
    return "sample_ratio_mismatch";
  return delivered > 0 && messages.length === 0 ? "not_by_message" : null;
}
