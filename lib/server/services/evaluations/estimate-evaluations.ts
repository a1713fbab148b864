import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { notFound } from "#core/errors/product-error.ts";
import {
  type EvaluationEstimateView,
  type ModelEstimate,
  sumEstimates,
} from "#core/evaluation/runs/evaluation-estimate.ts";
import type { EvaluationEstimateRequest } from "#core/evaluation/runs/evaluation-request.ts";
import { type PlannedEvaluation, planEvaluations } from "#core/evaluation/runs/plan-evaluations.ts";
import { estimateRun } from "#core/generation/estimate-run.ts";
import { sampleEvaluationItems } from "../../repositories/evaluation-items.ts";
import { findSetVersion } from "../../repositories/evaluation-sets.ts";
import { listChosenPrompts, listPromptsWithStyle } from "../../repositories/prompt-choices.ts";
import { database } from "../../repositories/transaction.ts";
import { priceOf } from "../costs/price-of.ts";
import { configuredModel } from "../generation/configured-model.ts";
import { samplePrompts } from "../generation/sample-prompts.ts";
import { tokensPerCandidate } from "../generation/tokens-per-candidate.ts";
import { asContentItem } from "./as-generation-task.ts";

/** Items whose prompts are compiled to see how long they are. */
const SAMPLE = 20;
const NOTHING = { calls: 0, promptTokens: 0, completionTokens: 0, cost: 0 };

/**
 * What evaluations would take before they are started: by the same rules as a run, for each model by itself and all
 * together. Throws `not-found` for a set that is not there.
 */
export async function estimateEvaluations(
  actor: Actor,
  request: EvaluationEstimateRequest,
): Promise<EvaluationEstimateView> {
  requirePermission(actor, "evaluations.start");
  const db = database();
  const set = await findSetVersion(db, request.setVersionId);
  if (!set) throw notFound("evaluation set");
  const [chosen, prompts, sample] = await Promise.all([
    listChosenPrompts(db, request.promptVersionIds),
    listPromptsWithStyle(db, request.promptVersionIds),
    sampleEvaluationItems(db, request.setVersionId, SAMPLE),
  ]);
  const items = sample.map(asContentItem);
  const compiled = new Map(
    prompts.map((prompt) => [prompt.id, samplePrompts(items, [prompt], request.candidatesPerPair)]),
  );
  const planned = planEvaluations({ ...request, prompts: chosen });
  const textsOf = (one: PlannedEvaluation) => one.prompts.flatMap(({ id }) => compiled.get(id)!.texts);
  const models: ModelEstimate[] = [];
  for (const [wanted, own] of Map.groupBy(planned, ({ model }) => model))
    models.push(await ofModel(wanted, own, { items: set.items, textsOf, ...request }));
  const broken = [...compiled.values()].flatMap(({ brokenStyles }) => brokenStyles);
  const brokenStyles = [...new Map(broken.map((one) => [one.name, one])).values()];
  return { ...sumEstimates(models), brokenStyles };
}

async function ofModel(
  wanted: string,
  planned: readonly PlannedEvaluation[],
  of: { items: number; candidatesPerPair: number; textsOf: (one: PlannedEvaluation) => string[] },
): Promise<ModelEstimate> {
  const writer = configuredModel(wanted);
  const { model, isLanguageModel } = writer;
  const [measured, price] = await Promise.all([
    tokensPerCandidate(writer),
    priceOf(database(), writer, "live"),
  ]);
  const sized = estimateRun({
    tasks: planned.reduce((sum, one) => sum + one.prompts.length * of.items, 0),
    candidatesPerPair: of.candidatesPerPair,
    samplePrompts: planned.flatMap(of.textsOf),
    tokensPerCandidate: measured.tokens,
    price,
  });
  const prompts = new Set(planned.flatMap(of.textsOf)).size;
  const basis = { prompts, tokensPerCandidate: measured.tokens, measuredCandidates: measured.measured };
  return { ...(isLanguageModel ? sized : NOTHING), model, isLanguageModel, basis, price };
}
