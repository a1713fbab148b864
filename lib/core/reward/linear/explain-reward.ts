import { type NotificationText, notificationLine } from "../../candidates/candidate.ts";
import { visitNgrams } from "../features/ngrams.ts";
import { SHAPE_FEATURES } from "../features/shape-features.ts";
import type { TextFeatures } from "../features/text-reader.ts";
import type { Vocabulary } from "../features/vocabulary.ts";
import type { Contribution, RewardScore } from "../reward-model.ts";
import { lineSpans } from "./line-spans.ts";
import type { LinearWeights } from "./linear-weights.ts";
import { standardise } from "./standardise.ts";

/**
 * A linear reward in parts: what an n-gram adds is shared by the words it spans, and shape features of one label are
 * one part. The parts add up to the reward; the strongest come first.
 */
export function explainReward(
  weights: LinearWeights,
  vocabulary: Vocabulary,
  features: TextFeatures,
  candidate: NotificationText,
): RewardScore {
  const contributions = [
    ...wordParts(weights, vocabulary, features, candidate),
    ...shapeParts(weights, features),
  ];
  contributions.sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  return {
    reward: contributions.reduce((sum, { amount }) => sum + amount, 0),
    contributions,
    uncertainty: unknownShare(features),
  };
}

/** Grows with what the model never saw: one over the root of the known n-grams and one. */
export function unknownShare({ count }: TextFeatures): number {
  return 1 / Math.sqrt(count + 1);
}

function wordParts(
  weights: LinearWeights,
  vocabulary: Vocabulary,
  { tokens, unit }: TextFeatures,
  candidate: NotificationText,
): Contribution[] {
  const line = notificationLine(candidate);
  const span = lineSpans(candidate);
  const counted = new Set<number>();
  const parts = new Map<string, Contribution>();
  visitNgrams(tokens, (hash, from, to) => {
    const slot = vocabulary.slot(hash);
    if (slot < 0 || counted.has(slot)) return;
    counted.add(slot);
    const share = (weights.ngrams[slot]! * unit) / (to - from + 1);
    for (let at = from; at <= to; at++) {
      const { word, start, end } = tokens[at]!;
      const part = parts.get(word) ?? { label: `“${line.slice(start, end)}”`, amount: 0, spans: [] };
      part.amount += share;
      parts.set(word, part);
    }
  });
  for (const { word, start, end } of tokens) parts.get(word)?.spans.push(span(start, end));
  return [...parts.values()];
}

function shapeParts({ shape, shapeMean, shapeScale }: LinearWeights, features: TextFeatures): Contribution[] {
  const parts = new Map<string, Contribution>();
  for (const [index, { label }] of SHAPE_FEATURES.entries()) {
    const amount = shape[index]! * standardise(features.shape[index]!, shapeMean[index]!, shapeScale[index]!);
    const part = parts.get(label) ?? { label, amount: 0, spans: [] };
    part.amount += amount;
    parts.set(label, part);
  }
  return [...parts.values()];
}
