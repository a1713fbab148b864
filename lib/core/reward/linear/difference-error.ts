import { meaningSlot } from "../features/meaning-slot.ts";
import { wordHash } from "../features/ngram-hash.ts";
import type { Vocabularies } from "../features/slot-reader.ts";
import type { TextFeatures } from "../features/text-reader.ts";
import { visitNgrams } from "../features/visit-ngrams.ts";
import { meaningTotal } from "./linear-sum.ts";
import { type LinearWeights, NGRAM_KINDS, PIECES } from "./linear-weights.ts";
import { standardise } from "./standardise.ts";

/** What a text's reward leans on: by feature, how much of its weight goes in, and how far off that weight may be. */
export type Leaning = ReadonlyMap<string, { amount: number; error: number }>;

/**
 * Standard error of the difference of two rewards: the weights' errors (diagonal Laplace approximation; MacKay 1992)
 * through the difference of the features. What both texts say alike cancels, also where the model never saw it, so
 * near wordings are compared more surely than either is scored. With one text it is the error of its reward.
 */
export function differenceError(one: Leaning, other: Leaning = new Map()): number {
  let variance = 0;
  for (const [feature, { amount, error }] of one)
    variance += ((amount - (other.get(feature)?.amount ?? 0)) * error) ** 2;
  for (const [feature, { amount, error }] of other) if (!one.has(feature)) variance += (amount * error) ** 2;
  return Math.sqrt(variance);
}

/** The leaning of a text that was read with the model's vocabularies. */
export function leaningOf(weights: LinearWeights, known: Vocabularies, features: TextFeatures): Leaning {
  const parts = new Map<string, { amount: number; error: number }>();
  addNgrams(parts, weights, known, features);
  addMeaning(parts, weights, known, features);
  for (const [i, value] of features.shape.entries())
    parts.set(`shape ${i}`, {
      amount: standardise(value, weights.shapeMean[i]!, weights.shapeScale[i]!),
      error: weights.shapeErrors[i]!,
    });
  return parts;
}

type Parts = Map<string, { amount: number; error: number }>;

function addNgrams(parts: Parts, weights: LinearWeights, known: Vocabularies, features: TextFeatures): void {
  visitNgrams(features.tokens, (kind, hash) => {
    const feature = `${NGRAM_KINDS[kind]} ${hash}`;
    const before = parts.get(feature);
    if (before && kind !== PIECES) return;
    const slot = known.ngrams[kind]!.slot(hash);
    const error = slot < 0 ? weights.unseen[kind]! : weights.ngrams[kind]!.errors[slot]!;
    parts.set(feature, { amount: (before?.amount ?? 0) + features.slots.ngrams[kind]!.unit, error });
  });
}

/** A mean over words, in which a word of unknown meaning counts as one share. */
function addMeaning(parts: Parts, weights: LinearWeights, known: Vocabularies, features: TextFeatures): void {
  const { errors, shares } = weights.meaning;
  const unseen = weights.unseen.at(-1)!;
  const all = meaningTotal(weights.meaning, features.slots) + features.slots.meaning.unknown;
  if (all === 0) parts.set("no meaning", { amount: 1, error: unseen });
  for (const { word, first } of all === 0 ? [] : features.tokens) {
    if (!first) continue;
    const slot = meaningSlot(known.meaning, word);
    if (slot < 0) parts.set(`meaning of ${wordHash(word)}`, { amount: 1 / all, error: unseen });
    else parts.set(`meaning ${slot}`, { amount: shares[slot]! / all, error: errors[slot]! });
  }
}
