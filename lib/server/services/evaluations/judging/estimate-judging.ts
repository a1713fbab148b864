import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { judgePrompt } from "#core/evaluation/judge/judge-prompt.ts";
import type { JudgingEstimateRequest } from "#core/evaluation/judge/judging-request.ts";
import { type JudgingEstimateView, USUAL_TOKENS_PER_VERDICT } from "#core/evaluation/judge/judging-view.ts";
import { estimateRun } from "#core/generation/estimate-run.ts";
import { listCategories } from "../../../repositories/categories.ts";
import { findEvaluationItems } from "../../../repositories/compared-texts.ts";
import { recentVerdicts } from "../../../repositories/judgings.ts";
import { database } from "../../../repositories/transaction.ts";
import { priceOf } from "../../costs/price-of.ts";
import { configuredModel } from "../../generation/configured-model.ts";
import { pairsToJudge } from "./pairs-to-judge.ts";

/** Pairs whose questions are put together to see how long they are. */
const SAMPLE = 20;

/**
 * What a judging would take before it is started: two calls a pair, from the questions of some of its pairs and what the
 * model's verdicts took lately. Throws as `pairsToJudge`.
 */
export async function estimateJudging(
  actor: Actor,
  request: JudgingEstimateRequest,
): Promise<JudgingEstimateView> {
  requirePermission(actor, "evaluations.start");
  const db = database();
  const judge = configuredModel(request.model);
  const { model, isLanguageModel } = judge;
  const { pairs, items, alike } = await pairsToJudge(db, request);
  const measured = await recentVerdicts(db, judge);
  const tokensPerAnswer =
    measured.calls > 0 ? measured.completionTokens / measured.calls : USUAL_TOKENS_PER_VERDICT;
  const samplePrompts = await questionsOf(pairs.slice(0, SAMPLE));
  const price = isLanguageModel ? await priceOf(db, judge, "live") : null;
  const estimate = estimateRun({
    tasks: pairs.length * 2,
    candidatesPerPair: 1,
    samplePrompts,
    tokensPerCandidate: tokensPerAnswer,
    price,
  });
  const basis = { prompts: samplePrompts.length, tokensPerAnswer, measuredAnswers: measured.calls };
  return { ...estimate, pairs: pairs.length, items, alike, model, isLanguageModel, basis, price };
}

async function questionsOf(pairs: Awaited<ReturnType<typeof pairsToJudge>>["pairs"]): Promise<string[]> {
  const found = await findEvaluationItems(
    database(),
    pairs.map(({ itemId }) => itemId),
  );
  const styles = new Map((await listCategories(database())).map((one) => [one.id, one]));
  return pairs.map(({ categoryId, baseline: first, challenger: second }, at) => {
    const { title, body, language } = found[at]!;
    const { name, description } = styles.get(categoryId)!;
    const { system, user } = judgePrompt({
      item: { title, body, language },
      style: { name, description },
      first,
      second,
    });
    return system + user;
  });
}
