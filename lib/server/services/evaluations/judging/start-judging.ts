import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { conflict } from "#core/errors/product-error.ts";
import type { JudgingRequest } from "#core/evaluation/judge/judging-request.ts";
import { judgeTaskName } from "../../../queue/task-names.ts";
import { insertAuditEvent } from "../../../repositories/audit-events.ts";
import { addTaskJobs } from "../../../repositories/jobs.ts";
import { insertJudgedPairs } from "../../../repositories/judging-pairs.ts";
import { insertJudging } from "../../../repositories/judgings.ts";
import { transaction } from "../../../repositories/transaction.ts";
import { priceOf } from "../../costs/price-of.ts";
import { whyNotToday } from "../../costs/spent-budgets.ts";
import { configuredModel } from "../../generation/configured-model.ts";
import { pairsToJudge } from "./pairs-to-judge.ts";

/** Why nobody can judge; a model server can be set at any time. */
const NO_MODEL =
  "No model server is set, and the offline composer cannot judge. Set OPENAI_API_KEY or OPENAI_BASE_URL.";

/**
 * Starts a judging of two finished evaluations: its row, pairs and jobs in one transaction, at the price of now. Returns
 * its id. Throws `conflict` where nobody can judge, they do not compare, or the day's budget is spent.
 */
export async function startJudging(actor: Actor, request: JudgingRequest): Promise<string> {
  requirePermission(actor, "evaluations.start");
  const judge = configuredModel(request.model);
  if (!judge.isLanguageModel) throw conflict(NO_MODEL);
  return transaction(async (tx) => {
    const { baseline, challenger, pairs, alike, seed } = await pairsToJudge(tx, request);
    const spent = await whyNotToday(tx, judge.provider);
    if (spent) throw conflict(spent);
    const { provider, model } = judge;
    const tasks = pairs.length;
    const settings = { provider, model, seed, mostItems: request.items, tasks, alike };
    const id = await insertJudging(tx, {
      ...settings,
      baselineRunId: baseline.id,
      challengerRunId: challenger.id,
      categoryKey: request.style,
      useCache: request.useCache,
      price: await priceOf(tx, judge, "live"),
      createdById: actor.id,
      createdBy: actor.name,
    });
    await addTaskJobs(tx, judgeTaskName(provider), await insertJudgedPairs(tx, id, pairs));
    await insertAuditEvent(tx, {
      actor,
      action: "evaluation.judge",
      nounId: challenger.id,
      summary: `Has ${model} judge “${challenger.name}” beside “${baseline.name}”: ${tasks} pairs in both orders`,
      after: { judgingId: id, baselineId: baseline.id, style: request.style, ...settings },
    });
    return id;
  });
}
