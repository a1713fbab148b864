import { winProbability } from "../../reward/win-probability.ts";
import type { SentPair } from "../outcomes/sent-pairs.ts";
import { promisedChance } from "./promised-chance.ts";

/** What a score promised of two sent texts, and whether it came true. */
export interface KeptPromise {
  itemId: string;
  modelId: string;
  /** Last day that anything came back (ISO 8601). */
  day: string;
  categoryKey: string | null;
  /** Chance that the counts would put the favourite of the score ahead, ½–1. */
  promised: number;
  /** Whether they did: 1 or 0, ½ where they are even. */
  kept: number;
}

/** The same before it is known how far apart click rates are: what was promised cannot be said yet. */
export type OpenPromise = Omit<KeptPromise, "promised"> & {
  /** Chance that the favourite is truly clicked more, by the score. */
  win: number;
  /** Of the log ratio of the counts. */
  variance: number;
};

/** What a score says of two sent texts. Null where there is no promise: no score, scores of two models, or equal ones. */
export function openPromise({ message, a, b, ratio }: SentPair): OpenPromise | null {
  if (a.reward === null || b.reward === null || a.reward === b.reward) return null;
  if (a.rewardModelId === null || a.rewardModelId !== b.rewardModelId) return null;
  const favoursA = a.reward > b.reward;
  return {
    itemId: message.itemId,
    modelId: a.rewardModelId,
    day: message.day,
    categoryKey: message.categoryKey,
    win: winProbability(Math.max(a.reward, b.reward), Math.min(a.reward, b.reward)),
    variance: ratio.variance,
    kept: ratio.estimate === 0 ? 0.5 : ratio.estimate > 0 === favoursA ? 1 : 0,
  };
}

/** The promise once it is known how far apart rates are: `spread` is the variance of true log ratios (`TasteSpread`). */
export function heldPromise({ win, variance, ...open }: OpenPromise, spread: number): KeptPromise {
  return { ...open, promised: promisedChance(win, spread, variance) };
}

/** Holds the score that two texts were sent with against their counts. Null where there is no promise. */
export function keptPromise(pair: SentPair, spread: number): KeptPromise | null {
  const open = openPromise(pair);
  return open && heldPromise(open, spread);
}
