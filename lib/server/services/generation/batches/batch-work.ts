import "server-only";
import { env } from "../../../env.ts";
import { batchTaskName } from "../../../queue/task-names.ts";
import { addJob } from "../../../repositories/jobs.ts";
import type { Db } from "../../../repositories/transaction.ts";

/**
 * Has a worker look after the batches of a run, now or later. A run has one waiting job of this kind at most, and one
 * of them runs at a time.
 */
export function enqueueBatchWork(db: Db, run: { id: string; provider: string }, waitMs = 0): Promise<void> {
  return addJob(db, {
    task: batchTaskName(run.provider),
    payload: { runId: run.id },
    queue: `batches-${run.id}`,
    key: `batches-${run.id}`,
    ...(waitMs > 0 && { runAt: new Date(Date.now() + waitMs) }),
  });
}

export function lookEveryMs(): number {
  return env().PUSHGEN_BATCH_LOOK_SECONDS * 1000;
}
