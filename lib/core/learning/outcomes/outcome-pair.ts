import type { KindedPair } from "../../reward/decisions/pair-kind.ts";
import { chanceBetter } from "../../reward/training/click-evidence.ts";
import type { SentPair } from "./sent-pairs.ts";

/**
 * What readers' clicks on two sent texts teach the next reward model, by the rule of the built-in pairs: a soft label
 * that stays near one half where the evidence is weak. Pairs of one message compare the same groups of readers, so they
 * share its weight (`pairWeights`); pairs of one item are one story.
 * @param spread variance of the true log ratios (`TasteSpread`)
 */
export function outcomePair({ experimentId, message, a, b, ratio }: SentPair, spread: number): KindedPair {
  return {
    kind: "outcome",
    pair: {
      item: message.item,
      a: { title: a.title, body: a.body },
      b: { title: b.title, body: b.body },
      aIsBetter: chanceBetter(ratio, spread),
      weight: 1,
      source: "outcome",
      counts: { a: a.counts, b: b.counts },
      clusterId: message.itemId,
      groupId: `${experimentId} ${message.number}`,
      date: message.day,
    },
  };
}
