import "server-only";
import { GenerationError } from "#core/generation/generation-error.ts";
import { needsPerson } from "#core/generation/limits/breaker.ts";
import { env } from "../../../env.ts";
import type { BatchModel } from "../../../llm/batch-model.ts";
import { log } from "../../../log.ts";
import { cancelQueuedTasks } from "../../../repositories/generation-tasks.ts";
import { createBatch, hasWaitingTasks, openBatches } from "../../../repositories/model-batches.ts";
import { addToRun } from "../../../repositories/run-counters.ts";
import { findRun, lockRun, type RunRow } from "../../../repositories/runs.ts";
import { database, transaction } from "../../../repositories/transaction.ts";
import { pauseForRoom } from "../../costs/hold-budgets.ts";
import type { SaveResult } from "../saving/result-writer.ts";
import { pauseForServer } from "../server-pause.ts";
import { advanceBatch } from "./advance-batch.ts";
import { enqueueBatchWork, lookEveryMs } from "./batch-work.ts";

/** Batches of one run that the server has at the same time. */
const MOST_OPEN = 20;

export interface BatchDesk {
  save: SaveResult;
  modelFor(run: { provider: string; model: string }): BatchModel;
}

/**
 * Brings the batches of a run one step further: hands over what waits, looks at what is under way, saves what was
 * answered, cancels where the run is being cancelled; and comes back later as long as anything is open. Every step can
 * be done again after a crash. The queue lets one of these run at a time for each run.
 */
export async function tendBatches(runId: string, desk: BatchDesk): Promise<void> {
  const run = await findRun(database(), runId);
  if (run?.mode !== "batch") return;
  const model = desk.modelFor(run);
  try {
    for (const batch of await openBatches(database(), runId))
      await advanceBatch(batch, run, model, desk.save);
    await handOver(run, model, desk.save);
  } catch (error) {
    // What the server says of itself passes; the next look tries again. A batch that is open stays open.
    if (!(error instanceof GenerationError)) throw error;
    log().warn({ run: runId, kind: error.kind }, "the batches of a run cannot be looked after now");
    const now = await findRun(database(), runId);
    if (needsPerson(error.kind) && now?.status === "running") await pauseForServer(run, error.kind);
  }
  if ((await findRun(database(), runId))?.status === "cancelling") await cancelWaiting(runId);
  if (await isOpen(runId)) await enqueueBatchWork(database(), run, lookEveryMs());
}

/** Makes and hands over batches while tasks wait. */
async function handOver(run: RunRow, model: BatchModel, save: SaveResult): Promise<void> {
  for (let open = (await openBatches(database(), run.id)).length; open < MOST_OPEN; open++) {
    const now = await findRun(database(), run.id);
    if (now?.status !== "running") return;
    const batch = await transaction((tx) => createBatch(tx, run.id, env().PUSHGEN_BATCH_SIZE));
    if (!batch) return;
    const step = await advanceBatch(batch, run, model, save);
    if (step === "no room" && open === 0) await pauseForRoom(run.id);
    if (step !== "go on") return;
  }
}

/** Cancels what went back to wait while its run was being cancelled. */
async function cancelWaiting(runId: string): Promise<void> {
  await transaction(async (tx) => {
    const run = await lockRun(tx, runId);
    if (run?.status !== "cancelling") return;
    const cancelled = await cancelQueuedTasks(tx, runId);
    if (cancelled > 0) await addToRun(tx, runId, { cancelled, open: -cancelled });
  });
}

/** Whether the run has anything left that this has to come back for. */
async function isOpen(runId: string): Promise<boolean> {
  const run = await findRun(database(), runId);
  if (!run) return false;
  if ((await openBatches(database(), runId)).length > 0) return true;
  return run.status === "running" && (await hasWaitingTasks(database(), runId));
}
