import "server-only";
import { notFound } from "#core/errors/product-error.ts";
import type { ScoringFacts } from "#core/review/review-view.ts";
import { readModelCard } from "#core/reward/registry/model-card.ts";
import { findRewardModel } from "../../repositories/reward-models.ts";
import { database } from "../../repositories/transaction.ts";
import { keepRecent } from "../../reward/keep-recent.ts";

const facts = keepRecent<ScoringFacts>("facts", 16);

/** What the card of a model says that a person who reads a score should know. */
export function scoringFacts(id: string): Promise<ScoringFacts> {
  return facts(id, async () => {
    const row = await findRewardModel(database(), id);
    if (!row) throw notFound("reward model");
    const { data, trainedPairs, language } = readModelCard(row.card);
    const { name, version } = row;
    const learnedFrom = data ?? "data that its card does not name";
    return { modelId: id, version, name, learnedFrom, pairs: trainedPairs, language };
  });
}
