import type { NotificationText } from "../../candidates/candidate.ts";
import type { Interval } from "../../statistics/interval.ts";
import type { Contribution, RewardItem, RewardModel } from "../reward-model.ts";
import { winInterval, winProbability } from "../win-probability.ts";

/** What a model says of one text. */
export interface TextVerdict extends NotificationText {
  reward: number;
  /** Standard error of the reward, on its scale. */
  uncertainty: number;
  /** Share of the model's calibration texts that score lower, 0–100. */
  percentile: number;
  /** The percentiles at both ends of the reward's 95 % interval (1.96 standard errors). */
  percentileLow: number;
  percentileHigh: number;
  /** They add up to the reward; the strongest first. */
  contributions: Contribution[];
}

/** One reason why the first text is ahead (positive) or behind. */
export interface DifferencePart {
  label: string;
  amount: number;
}

export interface TextComparison {
  /** Chance that the first text does better than the second, 0–1. */
  winProbability: number;
  /** Its 95 % interval: how far the model may be off. */
  winInterval: Interval;
  /** They add up to the difference of the rewards; the strongest first. */
  parts: DifferencePart[];
}

export function textVerdict(model: RewardModel, item: RewardItem, text: NotificationText): TextVerdict {
  const score = model.score(item, text);
  const within = 1.96 * score.uncertainty;
  return {
    ...text,
    ...score,
    percentile: model.percentile(score.reward),
    percentileLow: model.percentile(score.reward - within),
    percentileHigh: model.percentile(score.reward + within),
  };
}

/**
 * Why one text is ahead of another: what each says that the other does not, by the difference of the contributions.
 * `error` is the standard error of the difference of their rewards.
 */
export function compareTexts(first: TextVerdict, second: TextVerdict, error: number): TextComparison {
  const amounts = new Map<string, number>();
  for (const [sign, { contributions }] of [
    [1, first],
    [-1, second],
  ] as const) {
    for (const { label, amount } of contributions)
      amounts.set(label, (amounts.get(label) ?? 0) + sign * amount);
  }
  const parts = [...amounts]
    .map(([label, amount]) => ({ label, amount }))
    .filter(({ amount }) => Math.abs(amount) > 1e-9)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  return {
    winProbability: winProbability(first.reward, second.reward),
    winInterval: winInterval(first.reward, second.reward, error),
    parts,
  };
}
