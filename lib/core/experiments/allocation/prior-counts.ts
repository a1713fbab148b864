import type { Beta } from "../analysis/beta-comparison.ts";

/** Recipients that the reward model's prediction counts as: little, so that a few hundred real ones outweigh it. */
export const PRIOR_RECIPIENTS = 300;
/** Relative lift for one unit of reward. The rewards say which text wins more than by how much, so this is cautious. */
const LIFT_PER_REWARD = 0.15;
const [LEAST_RATE, MOST_RATE] = [0.001, 0.9];

/**
 * What is believed of an arm's click-through rate before its first recipient, as pseudo-counts: the usual rate, moved by
 * the reward model's prediction, e^(0.15 · Δ). After Ye, Yoganarasimhan and Zheng (2024), “LOLA: LLM-assisted online
 * learning algorithm for content experiments”.
 * @param usualRate click-through rate that the control is expected to have, 0–1
 * @param rewardAhead reward of the arm's text less that of the control's; 0 for the control, or where there is no score
 */
export function priorCounts(usualRate: number, rewardAhead: number): Beta {
  const rate = Math.min(MOST_RATE, Math.max(LEAST_RATE, usualRate * Math.exp(LIFT_PER_REWARD * rewardAhead)));
  return { a: 1 + rate * PRIOR_RECIPIENTS, b: 1 + (1 - rate) * PRIOR_RECIPIENTS };
}
