import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { conflict, notFound } from "#core/errors/product-error.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { listQueuedTasks } from "../../repositories/generation-tasks.ts";
import { deleteTaskJobs } from "../../repositories/jobs.ts";
import { lockRun, moveRun, type RunRow } from "../../repositories/runs.ts";
import { type Db, transaction } from "../../repositories/transaction.ts";
import { whatIsSpent } from "../costs/spent-budgets.ts";
import { enqueueBatchWork } from "./batches/batch-work.ts";
import { enqueuePlanStep, enqueueTasks } from "./plan-run.ts";

/** What is noted of a run that is not paused. */
export const NO_PAUSE = { pausedBy: null, pausedKind: null, pausedAt: null, resumeAt: null };

/** Pauses a run for a person: no new call is made, those under way end and are kept. */
export async function pauseRun(actor: Actor, runId: string): Promise<void> {
  requirePermission(actor, "runs.start");
  await transaction(async (tx) => {
    const run = await lockRun(tx, runId);
    if (!run) throw notFound("run");
    const pause = { pausedBy: actor.name, pausedKind: "person", pausedAt: new Date(), resumeAt: null };
    if (!(await standStill(tx, runId, pause)))
      throw conflict("This run is not at work; there is nothing to pause.");
    await insertAuditEvent(tx, {
      actor,
      action: "run.pause",
      nounId: runId,
      summary: `Paused “${run.name}”`,
      after: { succeeded: run.succeeded, failed: run.failed },
    });
  });
}

/** Makes a paused run go on where it stopped, whoever or whatever paused it. */
export async function resumeRun(actor: Actor, runId: string): Promise<void> {
  requirePermission(actor, "runs.start");
  await transaction(async (tx) => {
    const run = await lockRun(tx, runId);
    if (!run) throw notFound("run");
    const spent = await whatIsSpent(tx, run);
    if (spent) throw conflict(spent);
    if (!(await goOn(tx, run))) throw conflict("This run is not paused; there is nothing to go on with.");
    await insertAuditEvent(tx, {
      actor,
      action: "run.resume",
      nounId: runId,
      summary: `Went on with “${run.name}”`,
      before: { pausedBy: run.pausedBy, pausedKind: run.pausedKind },
    });
  });
}

/** Moves a run to `paused` and takes its waiting jobs out of the queue; false where it is not at work. */
export async function standStill(
  tx: Db,
  runId: string,
  pause: Pick<RunRow, keyof typeof NO_PAUSE>,
): Promise<boolean> {
  if (!(await moveRun(tx, runId, "paused", pause))) return false;
  await deleteTaskJobs(tx, runId, "queued");
  return true;
}

/** Moves a run that is locked from `paused` to `running`, with jobs for what waits; false where it is not paused. */
export async function goOn(tx: Db, run: RunRow): Promise<boolean> {
  if (run.status !== "paused" || !(await moveRun(tx, run.id, "running", NO_PAUSE))) return false;
  await enqueueTasks(tx, run, await listQueuedTasks(tx, run.id));
  await enqueuePlanStep(tx, run.id);
  if (run.mode === "batch") await enqueueBatchWork(tx, run);
  return true;
}
