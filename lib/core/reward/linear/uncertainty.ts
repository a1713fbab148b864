import type { TextFeatures } from "../features/text-reader.ts";
import { meaningTotal } from "./linear-sum.ts";
import { type LinearWeights, PIECES } from "./linear-weights.ts";
import { standardise } from "./standardise.ts";

/**
 * Standard error of a reward: the weights' errors (diagonal Laplace approximation; MacKay 1992) through the features
 * of the text. What the model never saw counts with the whole width of its prior, so an unknown language is the least sure.
 */
export function rewardError(weights: LinearWeights, { slots, shape }: TextFeatures): number {
  const { unseen } = weights;
  let variance = 0;
  for (let kind = 0; kind < slots.ngrams.length; kind++) {
    const { slots: found, count, unknown, unit } = slots.ngrams[kind]!;
    const { errors } = weights.ngrams[kind]!;
    let sum = unknown * unseen[kind]! ** 2 + (kind === PIECES ? slots.pieceVariance : 0);
    for (let i = 0; kind !== PIECES && i < count; i++) sum += errors[found[i]!]! ** 2;
    variance += sum * unit * unit;
  }
  variance += meaningVariance(weights, slots);
  for (let i = 0; i < shape.length; i++) {
    const value = standardise(shape[i]!, weights.shapeMean[i]!, weights.shapeScale[i]!);
    variance += (weights.shapeErrors[i]! * value) ** 2;
  }
  return Math.sqrt(variance);
}

/** Of a mean over words whose errors are independent; a word of unknown meaning counts as one share. */
function meaningVariance(weights: LinearWeights, slots: TextFeatures["slots"]): number {
  const { slots: found, count, unknown } = slots.meaning;
  const { errors, shares } = weights.meaning;
  const unseen = weights.unseen.at(-1)! ** 2;
  const all = meaningTotal(weights.meaning, slots) + unknown;
  if (all === 0) return unseen;
  let sum = unknown * unseen;
  for (let i = 0; i < count; i++) sum += (shares[found[i]!]! * errors[found[i]!]!) ** 2;
  return sum / (all * all);
}
