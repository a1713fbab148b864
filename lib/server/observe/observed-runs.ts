import "server-only";
import { log } from "../log.ts";
import { findRun } from "../repositories/runs.ts";
import { database } from "../repositories/transaction.ts";
import { isTracing, traceRun } from "./tracing.ts";

/** Tells of runs that have just ended. Never throws: the runs are saved whatever becomes of this. */
export async function observeEnded(ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    log().info({ run: id }, "run ended");
    if (!isTracing()) continue;
    const run = await findRun(database(), id).catch(() => null);
    if (!run?.finishedAt) continue;
    const { status, createdAt, startedAt, finishedAt } = run;
    traceRun({ id, status, startedAt: startedAt ?? createdAt, endedAt: finishedAt });
  }
}
