import type { TextFeatures } from "../features/text-reader.ts";
import { type LinearWeights, type MeaningTable, PIECES } from "./linear-weights.ts";
import { standardise } from "./standardise.ts";

/** What a model has learned of a text that was read with it: its n-grams (each kind by its unit), what its words mean, and its shape. */
export function learnedReward(weights: LinearWeights, { slots, shape }: TextFeatures): number {
  let sum = meaningReward(weights.meaning, slots);
  sum += slots.pieceSum * slots.ngrams[PIECES]!.unit;
  for (let kind = 0; kind < PIECES; kind++) {
    const bag = slots.ngrams[kind]!;
    const values = weights.ngrams[kind]!.weights;
    let part = 0;
    for (let i = 0; i < bag.count; i++) part += values[bag.slots[i]!]!;
    sum += part * bag.unit;
  }
  for (let i = 0; i < shape.length; i++)
    sum += weights.shape[i]! * standardise(shape[i]!, weights.shapeMean[i]!, weights.shapeScale[i]!);
  return sum;
}

/** The mean of what the words mean, by their shares; 0 where no word is known. */
export function meaningReward({ weights, shares }: MeaningTable, { meaning }: TextFeatures["slots"]): number {
  let [sum, total] = [0, 0];
  for (let i = 0; i < meaning.count; i++) {
    const slot = meaning.slots[i]!;
    sum += weights[slot]! * shares[slot]!;
    total += shares[slot]!;
  }
  return total > 0 ? sum / total : 0;
}

/** Sum of the shares of the words whose meaning is known. */
export function meaningTotal({ shares }: MeaningTable, { meaning }: TextFeatures["slots"]): number {
  let total = 0;
  for (let i = 0; i < meaning.count; i++) total += shares[meaning.slots[i]!]!;
  return total;
}
