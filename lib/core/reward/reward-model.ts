import type { NotificationText } from "../candidates/candidate.ts";

/** What the reward model may know of an item. It never sees who wrote a candidate or how. */
export interface RewardItem {
  title: string;
  body: string;
  language: string;
}

/** One reason for a score: a phrase or a feature, and how much it adds to the reward (negative takes away). */
export interface Contribution {
  /** A phrase of the text in quotes, or the plain name of a feature such as "Length". */
  label: string;
  amount: number;
  /** Where the phrase stands, UTF-16 offsets in the field; empty for whole-text features. */
  spans: { field: "title" | "body"; start: number; end: number }[];
}

export interface RewardScore {
  /** Latent utility r of the Bradley–Terry model: P(a beats b) = σ(r_a − r_b). */
  reward: number;
  /** They add up to `reward` (to rounding), the strongest first. */
  contributions: Contribution[];
  /** Standard error of `reward`, on its scale: large where the model has seen little like the text. */
  uncertainty: number;
}

/** An immutable, versioned scorer. `reward` is the fast path for ranking; `score` explains as well. */
export interface RewardModel {
  id: string;
  name: string;
  reward(item: RewardItem, candidate: NotificationText): number;
  /** Standard error of the reward, on its scale. Slower than `reward`. */
  uncertainty(item: RewardItem, candidate: NotificationText): number;
  /**
   * Standard error of reward(a) − reward(b), on the reward's scale: what both say alike cancels. Slower still; made
   * for the texts of one screen.
   */
  differenceUncertainty(item: RewardItem, a: NotificationText, b: NotificationText): number;
  score(item: RewardItem, candidate: NotificationText): RewardScore;
  /** Share of the model's calibration texts that score lower than this reward, 0–100. */
  percentile(reward: number): number;
}
