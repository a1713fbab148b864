import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { notFound } from "#core/errors/product-error.ts";
import type { BatchView } from "#core/generation/batch-view.ts";
import type { RunFilter } from "#core/generation/run-filter.ts";
import type { RunStyle, RunView } from "#core/generation/run-view.ts";
import { newestBatches } from "../../repositories/model-batches.ts";
import { type FailureGroup, listFailures } from "../../repositories/run-failures.ts";
import { listRunStyles } from "../../repositories/run-prompts.ts";
import { runBudget, runPrice } from "../../repositories/run-terms.ts";
import { findRun, findRuns, listRuns, type RunRow } from "../../repositories/runs.ts";
import { database } from "../../repositories/transaction.ts";
import { toBatchView } from "./to-batch-view.ts";

const PAGE = 50;
/** As many as a run has open at the same time. */
const BATCHES = 20;

export interface RunsPage {
  runs: RunView[];
  nextBefore: string | null;
}

/** Runs, newest first; `nextBefore` is the key of the next page, or null at the end. */
export async function runs(
  actor: Actor,
  page: { filter?: RunFilter; before?: string } = {},
): Promise<RunsPage> {
  requirePermission(actor, "runs.read");
  const rows = await listRuns(database(), { ...page, take: PAGE + 1 });
  const shown = rows.slice(0, PAGE).map(toRunView);
  return { runs: shown, nextBefore: rows.length > PAGE ? shown.at(-1)!.id : null };
}

/** Some runs as they are now, for a list that watches those under way; one that does not exist is left out. */
export async function runStates(actor: Actor, ids: readonly string[]): Promise<RunView[]> {
  requirePermission(actor, "runs.read");
  return (await findRuns(database(), ids.slice(0, PAGE))).map(toRunView);
}

/** The styles that a run writes in. */
export async function runStyles(actor: Actor, id: string): Promise<RunStyle[]> {
  requirePermission(actor, "runs.read");
  return listRunStyles(database(), id);
}

export async function readRun(actor: Actor, id: string): Promise<RunView> {
  requirePermission(actor, "runs.read");
  const row = await findRun(database(), id);
  if (!row) throw notFound("run");
  return toRunView(row);
}

/** A run with its failures by kind and its newest batches: what its page polls. It costs the same however many tasks there are. */
export async function runProgress(
  actor: Actor,
  id: string,
): Promise<{ run: RunView; failures: FailureGroup[]; batches: BatchView[] }> {
  const run = await readRun(actor, id);
  const [failures, batches] = await Promise.all([
    run.failed > 0 ? listFailures(database(), id) : [],
    run.mode === "batch" ? newestBatches(database(), id, BATCHES) : [],
  ]);
  return { run, failures, batches: batches.map(toBatchView) };
}

function pauseOf({ status, pausedKind, pausedBy, pausedAt, resumeAt }: RunRow): RunView["pause"] {
  if (status !== "paused" || !pausedAt) return null;
  const kind = (pausedKind ?? "person") as NonNullable<RunView["pause"]>["kind"];
  return { kind, by: pausedBy, at: pausedAt.toISOString(), resumeAt: resumeAt?.toISOString() ?? null };
}

function toRunView(row: RunRow): RunView {
  const end = row.finishedAt ?? new Date();
  return {
    id: row.id,
    name: row.name,
    status: row.status,
    provider: row.provider,
    model: row.model,
    candidatesPerPair: row.candidatesPerPair,
    source: row.source,
    tasks: row.tasks,
    succeeded: row.succeeded,
    failed: row.failed,
    cancelled: row.cancelled,
    candidates: row.candidateCount,
    duplicates: row.duplicateCount,
    blocked: row.blockedCount,
    calls: row.calls,
    promptTokens: Number(row.promptTokens),
    completionTokens: Number(row.completionTokens),
    mode: row.mode,
    useCache: row.useCache,
    price: runPrice(row),
    cost: row.priceInput === null ? null : Number(row.cost),
    cachedAnswers: row.cachedAnswers,
    budget: runBudget(row),
    createdBy: row.createdBy,
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
    pause: pauseOf(row),
    seconds: Math.max(0, (end.getTime() - row.createdAt.getTime()) / 1000),
  };
}
