import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { itemName } from "#core/content/item-name.ts";
import { notFound } from "#core/errors/product-error.ts";
import type { RunTasksPage, RunTaskView, TasksQuestion } from "#core/generation/run-tasks.ts";
import { listRunTasks, type RunTaskRow } from "../../repositories/run-tasks.ts";
import { findRun } from "../../repositories/runs.ts";
import { database } from "../../repositories/transaction.ts";

const PAGE = 25;

/** What each task of a run took: calls, tokens, money and time, as they were saved with it. Throws `not-found`. */
export async function runTasks(
  actor: Actor,
  runId: string,
  { filter, after }: TasksQuestion,
): Promise<RunTasksPage> {
  requirePermission(actor, "runs.read");
  const [itemId, promptVersionId] = after?.split("_") ?? [];
  const place = itemId && promptVersionId ? { itemId, promptVersionId } : null;
  const rows = await listRunTasks(database(), runId, { filter, after: place, take: PAGE + 1 });
  if (rows.length === 0 && !(await findRun(database(), runId))) throw notFound("run");
  const shown = rows.slice(0, PAGE);
  const last = shown.at(-1);
  return {
    tasks: shown.map(toView),
    next: last && rows.length > PAGE ? `${last.itemId}_${last.promptVersionId}` : null,
  };
}

function toView({ title, body, cost, priced, durationMs, errorMessage, ...row }: RunTaskRow): RunTaskView {
  const { promptVersionId: _, ...shown } = row;
  return {
    ...shown,
    item: itemName({ title, body }),
    error: errorMessage,
    cost: priced ? Number(cost) : null,
    seconds: durationMs === null ? null : durationMs / 1_000,
  };
}
