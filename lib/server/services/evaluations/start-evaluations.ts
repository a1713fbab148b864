import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { conflict, notFound, ProductError } from "#core/errors/product-error.ts";
import type { EvaluationRequest } from "#core/evaluation/runs/evaluation-request.ts";
import { tooMuch } from "#core/evaluation/runs/evaluation-size.ts";
import {
  type ChosenPrompt,
  evaluationName,
  type PlannedEvaluation,
  planEvaluations,
} from "#core/evaluation/runs/plan-evaluations.ts";
import { evaluateTaskName } from "../../queue/task-names.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { insertEvaluation } from "../../repositories/evaluation-runs.ts";
import { findSetVersion } from "../../repositories/evaluation-sets.ts";
import { insertEvaluationTasks } from "../../repositories/evaluation-tasks.ts";
import { addTaskJobs } from "../../repositories/jobs.ts";
import { listChosenPrompts } from "../../repositories/prompt-choices.ts";
import { type Db, transaction } from "../../repositories/transaction.ts";
import { priceOf } from "../costs/price-of.ts";
import { whyNotToday } from "../costs/spent-budgets.ts";
import { configuredModel } from "../generation/configured-model.ts";
import { activeRewardModel } from "../reward/active-model.ts";

/**
 * Starts the evaluations that a choice comes to: their rows, tasks and jobs in one transaction. Drafts and retired
 * versions can be evaluated too. Returns their ids, in the order in which they are compared.
 */
export async function startEvaluations(
  actor: Actor,
  request: EvaluationRequest,
  source: "console" | "command line",
): Promise<string[]> {
  requirePermission(actor, "evaluations.start");
  const { id: rewardModelId } = await activeRewardModel();
  return transaction(async (tx) => {
    const set = await findSetVersion(tx, request.setVersionId);
    if (!set) throw notFound("evaluation set");
    const prompts = await listChosenPrompts(tx, request.promptVersionIds);
    if (prompts.length !== new Set(request.promptVersionIds).size)
      throw new ProductError("invalid", "A chosen prompt version is not there. Reload and choose again.");
    const planned = planEvaluations({ ...request, prompts });
    for (const provider of new Set(planned.map(({ model }) => configuredModel(model).provider))) {
      const spent = await whyNotToday(tx, provider);
      if (spent) throw conflict(spent);
    }
    const obstacle = tooMuch(
      planned.length,
      planned.reduce((sum, one) => sum + one.prompts.length * set.items, 0),
    );
    if (obstacle) throw new ProductError("invalid", obstacle);
    const ids: string[] = [];
    for (const one of planned) {
      const usual = evaluationName(one, planned);
      const name = request.name ? (planned.length > 1 ? `${request.name} · ${usual}` : request.name) : usual;
      ids.push(await start(tx, actor, { ...one, name }, request, { set, rewardModelId, source }));
    }
    return ids;
  });
}

interface Around {
  set: { id: string; items: number; version: number; set: { name: string } };
  rewardModelId: string;
  source: "console" | "command line";
}

async function start(
  tx: Db,
  actor: Actor,
  planned: PlannedEvaluation & { name: string; prompts: readonly ChosenPrompt[] },
  request: EvaluationRequest,
  { set, rewardModelId, source }: Around,
): Promise<string> {
  const writer = configuredModel(planned.model);
  const { provider, model } = writer;
  const { name, prompts, temperature } = planned;
  const { candidatesPerPair } = request;
  const price = await priceOf(tx, writer, "live");
  const tasks = set.items * prompts.length;
  const settings = { provider, model, temperature, candidatesPerPair, rewardModelId, tasks };
  const by = { createdById: actor.id, createdBy: actor.name };
  const run = {
    ...settings,
    ...by,
    name,
    source,
    setVersionId: set.id,
    useCache: request.useCache,
    price,
  };
  const id = await insertEvaluation(tx, run, prompts);
  const taskIds = await insertEvaluationTasks(tx, id);
  await addTaskJobs(tx, evaluateTaskName(provider), taskIds, source === "command line" ? -1 : 0);
  await insertAuditEvent(tx, {
    actor,
    action: "evaluation.start",
    nounId: id,
    summary: `Started the evaluation “${name}” over “${set.set.name}” v${set.version}: ${tasks} tasks with ${model}`,
    after: { ...settings, prompts: prompts.map((one) => `${one.categoryKey}@${one.version}`) },
  });
  return id;
}
