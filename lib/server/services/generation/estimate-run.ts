import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { itemName } from "#core/content/item-name.ts";
import { conflict } from "#core/errors/product-error.ts";
import { estimateRun, USUAL_TOKENS_PER_CANDIDATE } from "#core/generation/estimate-run.ts";
import type { EstimateBasis, RunEstimateRequest, RunEstimateView } from "#core/generation/run-request.ts";
import type { LanguageModel } from "../../llm/language-model.ts";
import { countSelected, sampleSelected } from "../../repositories/run-selection.ts";
import { recentUsage } from "../../repositories/run-usage.ts";
import { database } from "../../repositories/transaction.ts";
import { publishedPrompts } from "../categories/published-prompts.ts";
import { priceOf } from "../costs/price-of.ts";
import { configuredModel } from "./configured-model.ts";
import { samplePrompts } from "./sample-prompts.ts";
import { STYLE_GONE } from "./start-run.ts";

/** Items whose prompts are compiled to see how long they are. */
const SAMPLE = 20;
const EXAMPLES = 3;
const NOTHING = { calls: 0, promptTokens: 0, completionTokens: 0, cost: null };

/**
 * What a run would take before it is started: calls, tokens and cost, from the prompts of a sample of its items and
 * from what the model took lately. Throws `conflict` where a chosen style is not published any more.
 */
export async function estimateFor(actor: Actor, request: RunEstimateRequest): Promise<RunEstimateView> {
  requirePermission(actor, "runs.start");
  const { selection, candidatesPerPair } = request;
  const model = configuredModel(request.model);
  const [items, sample, published, measured, price] = await Promise.all([
    countSelected(database(), selection),
    sampleSelected(database(), selection, SAMPLE),
    publishedPrompts(actor),
    measuredBasis(model),
    priceOf(database(), model, request.mode),
  ]);
  const chosen = published.filter(({ id }) => request.promptVersionIds.includes(id));
  if (chosen.length !== new Set(request.promptVersionIds).size) throw conflict(STYLE_GONE);
  const tasks = items * chosen.length;
  const { texts, brokenStyles } = samplePrompts(sample, chosen, candidatesPerPair);
  const { tokensPerCandidate } = measured;
  const sized = { tasks, candidatesPerPair, samplePrompts: texts, tokensPerCandidate, price };
  return {
    items,
    tasks,
    examples: sample.slice(0, EXAMPLES).map(itemName),
    leftOut: selection.kind === "ids" ? new Set(selection.ids).size - items : 0,
    model: model.model,
    isLanguageModel: model.isLanguageModel,
    ...(model.isLanguageModel ? estimateRun(sized) : NOTHING),
    basis: { ...measured, prompts: texts.length },
    price,
    brokenStyles,
  };
}

async function measuredBasis({
  provider,
  model,
}: LanguageModel): Promise<Pick<EstimateBasis, "tokensPerCandidate" | "measuredCandidates">> {
  const { candidates, completionTokens } = await recentUsage(database(), { provider, model });
  return candidates === 0
    ? { tokensPerCandidate: USUAL_TOKENS_PER_CANDIDATE, measuredCandidates: 0 }
    : { tokensPerCandidate: completionTokens / candidates, measuredCandidates: candidates };
}
