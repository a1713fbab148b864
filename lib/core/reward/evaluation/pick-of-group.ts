import type { RewardModel } from "../reward-model.ts";
import type { TextGroup } from "./text-groups.ts";

/** How the text that a model would send did among those that competed with it. */
export interface GroupPick {
  clusterId: string;
  /** How many texts competed. */
  texts: number;
  /** Chance, 0–1, that the pick is the best text: 0 or 1 where nothing is tied. */
  right: number;
  /** Click rate of the pick, 0–1. */
  pickRate: number;
  /** Unweighted mean of the click rates of all texts, 0–1: what a text drawn at random gets. */
  meanRate: number;
}

/**
 * The text of the highest reward, held against the click rates as counted. Ties are broken evenly at random, on both
 * sides, and the expectation is taken: of several texts with the highest reward each is the pick with the same chance,
 * of several with the highest click rate each is the best with the same chance. So a model that ties everything is
 * right by chance exactly (1/k), and nothing depends on the order of the texts.
 */
export function pickOfGroup(model: RewardModel, { clusterId, item, texts }: TextGroup): GroupPick {
  const rewards = texts.map(({ text }) => model.reward(item, text));
  const rates = texts.map(({ counts }) => counts.clicked / counts.shown);
  const picks = highest(rewards);
  const best = new Set(highest(rates));
  const both = picks.filter((at) => best.has(at)).length;
  return {
    clusterId,
    texts: texts.length,
    right: both / (picks.length * best.size),
    pickRate: mean(picks.map((at) => rates[at]!)),
    meanRate: mean(rates),
  };
}

function highest(values: readonly number[]): number[] {
  const most = Math.max(...values);
  return [...values.keys()].filter((at) => values[at] === most);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
