import type { NotificationText } from "../../candidates/candidate.ts";
import { binomial } from "../../random/binomial.ts";
import type { RandomSource } from "../../random/seeded-random.ts";
import type { RewardModel } from "../../reward/reward-model.ts";
import type { SentExperiment, SentMessage, SentText } from "../outcomes/sent-experiment.ts";
import type { Audience } from "./audience.ts";
import type { LoopOptions } from "./loop-options.ts";
import { chaseScore, type MadeUpItem, writeText } from "./made-up-texts.ts";

const ARMS = ["human", "pick", "random"] as const;

/** Writes for an item, lets the score pick, sends, and counts the clicks. */
export function sendItem(
  item: MadeUpItem,
  number: number,
  round: number,
  model: RewardModel | null,
  audience: Audience,
  { candidates, recipients, chases }: LoopOptions,
  random: RandomSource,
): SentMessage {
  const human = writeText(item, random);
  const written = Array.from({ length: candidates }, () => writeText(item, random));
  const drawn = written[Math.floor(random() * candidates)]!;
  const best = model
    ? written.reduce((top, one) => (model.reward(item, one) > model.reward(item, top) ? one : top))
    : written[0]!;
  const pick = model ? chaseScore(item, best, model, chases(round)) : best;
  const texts: Record<(typeof ARMS)[number], NotificationText> = { human, pick, random: drawn };
  return {
    number,
    itemId: item.id,
    item,
    categoryKey: null,
    day: `2026-01-${String(round).padStart(2, "0")}`,
    texts: ARMS.map(
      (armKey): SentText => ({
        armKey,
        ...texts[armKey],
        reward: model?.reward(item, texts[armKey]) ?? null,
        rewardModelId: model?.id ?? null,
        counts: {
          shown: recipients,
          clicked: binomial(recipients, audience.clickRate(texts[armKey]), random),
        },
      }),
    ),
  };
}

/** A round's messages as one experiment with equal shares. */
export function asExperiment(round: number, messages: readonly SentMessage[]): SentExperiment {
  const arms = ARMS.map((key, at) => ({
    key,
    control: at === 0,
    human: at === 0,
    share: 1,
    counts: { shown: messages.reduce((sum, { texts }) => sum + texts[at]!.counts.shown, 0), clicked: 0 },
  }));
  return { id: `round-${round}`, key: `round-${round}`, adaptive: false, arms, messages };
}
