import "server-only";
import { z } from "zod";
import type { ScoringFacts } from "#core/review/review-view.ts";
import type { RewardModel } from "#core/reward/reward-model.ts";
import { builtinModelCard, builtinRewardModel } from "../../reward/builtin-model.ts";

/** The reward model that scores now: the one that ships with the product, until the registry holds others. */
export function activeRewardModel(): RewardModel {
  return builtinRewardModel();
}

const trained = z.object({
  data: z.string(),
  countedPairs: z.number().default(0),
  veryClearPairs: z.number().default(0),
  language: z.string().nullable().default(null),
});

let facts: ScoringFacts | undefined;

/** What its card says that a person who reads a score should know. */
export function activeScoringFacts(): ScoringFacts {
  facts ??= readFacts();
  return facts;
}

function readFacts(): ScoringFacts {
  const { name, trainedOn } = builtinModelCard();
  const { data, countedPairs, veryClearPairs, language } = trained.parse(trainedOn);
  return { name, learnedFrom: data, pairs: countedPairs + veryClearPairs || null, language };
}
