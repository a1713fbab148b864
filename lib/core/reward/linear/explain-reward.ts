import { type NotificationText, notificationLine } from "../../candidates/candidate.ts";
import { meaningSlot } from "../features/meaning-slot.ts";
import { SHAPE_FEATURES } from "../features/shape-features.ts";
import type { Vocabularies } from "../features/slot-reader.ts";
import type { TextFeatures } from "../features/text-reader.ts";
import { visitNgrams } from "../features/visit-ngrams.ts";
import type { Contribution, RewardScore } from "../reward-model.ts";
import { lineSpans } from "./line-spans.ts";
import { meaningTotal } from "./linear-sum.ts";
import { type LinearWeights, PIECES } from "./linear-weights.ts";
import { PENALTIES, tooGood } from "./penalties.ts";
import { standardise } from "./standardise.ts";
import { rewardError } from "./uncertainty.ts";

/**
 * A linear reward in parts: what an n-gram adds is shared by the words it spans, and what a word means is the word's;
 * shape features of one label are one part. The parts add up to the reward; the strongest come first.
 */
export function explainReward(
  weights: LinearWeights,
  vocabularies: Vocabularies,
  features: TextFeatures,
  candidate: NotificationText,
): RewardScore {
  const learned = [
    ...wordParts(weights, vocabularies, features, candidate),
    ...shapeParts(weights, features),
  ];
  const fold = tooGood(sum(learned), weights.ceiling);
  const taken = PENALTIES.map(({ label, amount }) => ({
    label,
    amount: amount(features, weights),
    spans: [],
  }));
  const contributions = [
    ...learned,
    ...[...taken, { label: "Too good to be true", amount: fold, spans: [] }].filter(
      ({ amount }) => amount < 0,
    ),
  ];
  contributions.sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  return { reward: sum(contributions), contributions, uncertainty: rewardError(weights, features) };
}

const sum = (parts: readonly Contribution[]): number =>
  parts.reduce((total, { amount }) => total + amount, 0);

function wordParts(
  weights: LinearWeights,
  { ngrams, meaning }: Vocabularies,
  { tokens, slots }: TextFeatures,
  candidate: NotificationText,
): Contribution[] {
  const line = notificationLine(candidate);
  const span = lineSpans(candidate);
  const parts = new Map<string, Contribution>();
  const add = (at: number, amount: number): void => {
    const { word, start, end } = tokens[at]!;
    const part = parts.get(word) ?? { label: `“${line.slice(start, end)}”`, amount: 0, spans: [] };
    part.amount += amount;
    parts.set(word, part);
  };
  const counted = ngrams.map(() => new Set<number>());
  visitNgrams(tokens, (kind, hash, from, to) => {
    const slot = ngrams[kind]!.slot(hash);
    if (slot < 0 || (kind !== PIECES && counted[kind]!.has(slot))) return;
    counted[kind]!.add(slot);
    const share = (weights.ngrams[kind]!.weights[slot]! * slots.ngrams[kind]!.unit) / (to - from + 1);
    for (let at = from; at <= to; at++) add(at, share);
  });
  const total = meaningTotal(weights.meaning, slots);
  const meant = new Set<number>();
  for (const [at, { word, first }] of tokens.entries()) {
    const slot = first ? meaningSlot(meaning, word) : -1;
    if (slot < 0 || meant.has(slot) || total === 0) continue;
    meant.add(slot);
    add(at, (weights.meaning.weights[slot]! * weights.meaning.shares[slot]!) / total);
  }
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
