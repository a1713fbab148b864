import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { itemName } from "#core/content/item-name.ts";
import { conflict } from "#core/errors/product-error.ts";
import { estimateRun } from "#core/generation/estimate-run.ts";
import type { RunEstimateRequest, RunEstimateView } from "#core/generation/run-request.ts";
import { countSelected, sampleSelected } from "../../repositories/run-selection.ts";
import { database } from "../../repositories/transaction.ts";
import { publishedPrompts } from "../categories/published-prompts.ts";
import { priceOf } from "../costs/price-of.ts";
import { configuredModel } from "./configured-model.ts";
import { samplePrompts } from "./sample-prompts.ts";
import { STYLE_GONE } from "./start-run.ts";
import { tokensPerCandidate } from "./tokens-per-candidate.ts";

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
    tokensPerCandidate(model),
    priceOf(database(), model, request.mode),
  ]);
  const chosen = published.filter(({ id }) => request.promptVersionIds.includes(id));
  if (chosen.length !== new Set(request.promptVersionIds).size) throw conflict(STYLE_GONE);
  const tasks = items * chosen.length;
  const { texts, brokenStyles } = samplePrompts(sample, chosen, candidatesPerPair);
  const basis = { tokensPerCandidate: measured.tokens, measuredCandidates: measured.measured };
  const sized = {
    tasks,
    candidatesPerPair,
    samplePrompts: texts,
    tokensPerCandidate: measured.tokens,
    price,
  };
  return {
    items,
    tasks,
    examples: sample.slice(0, EXAMPLES).map(itemName),
    leftOut: selection.kind === "ids" ? new Set(selection.ids).size - items : 0,
    model: model.model,
    isLanguageModel: model.isLanguageModel,
    ...(model.isLanguageModel ? estimateRun(sized) : NOTHING),
    basis: { ...basis, prompts: texts.length },
    price,
    brokenStyles,
  };
}
