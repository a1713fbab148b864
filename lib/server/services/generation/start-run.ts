import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { ProductError } from "#core/errors/product-error.ts";
import type { RunRequest } from "#core/generation/run-request.ts";
import { PLAN_RUN } from "../../queue/task-names.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { addJob } from "../../repositories/jobs.ts";
import { countRunnablePrompts } from "../../repositories/run-prompts.ts";
import { insertRunItems, insertRunPrompts } from "../../repositories/run-selection.ts";
import { insertRun, type RunRow, setRunSize } from "../../repositories/runs.ts";
import { transaction } from "../../repositories/transaction.ts";
import { configuredModel } from "./configured-model.ts";

/**
 * Starts a run: its row, its items and its first job in one transaction. Throws `invalid` where it would have no
 * task, or names a prompt version that is not published.
 */
export async function startRun(
  actor: Actor,
  request: RunRequest,
  source: "console" | "command line",
): Promise<RunRow> {
  requirePermission(actor, "runs.start");
  const { provider, model } = configuredModel(request.model);
  const promptIds = [...new Set(request.promptVersionIds)];
  return transaction(async (tx) => {
    if ((await countRunnablePrompts(tx, promptIds)) !== promptIds.length) {
      throw new ProductError(
        "conflict",
        "A chosen style was unpublished or retired meanwhile. Reload and choose again.",
      );
    }
    const { candidatesPerPair } = request;
    const name = request.name || "Untitled run";
    const run = await insertRun(tx, {
      name,
      provider,
      model,
      candidatesPerPair,
      source,
      createdById: actor.id,
      createdBy: actor.name,
    });
    const items = await insertRunItems(tx, run.id, request.selection);
    if (items === 0) throw new ProductError("invalid", "No item matches this choice. Choose other items.");
    await insertRunPrompts(tx, run.id, promptIds);
    const tasks = items * promptIds.length;
    await setRunSize(tx, run.id, tasks);
    await addJob(tx, { task: PLAN_RUN, payload: { runId: run.id, afterItemId: null }, priority: -2 });
    await insertAuditEvent(tx, {
      actor,
      action: "run.start",
      nounId: run.id,
      summary: `Started “${name}”: ${items} items × ${promptIds.length} styles with ${model}`,
      after: { items, tasks, candidatesPerPair, provider, model, promptVersionIds: promptIds },
    });
    return { ...run, tasks };
  });
}
