import "server-only";
import { ACTIVE_STATUSES, type RunFilter } from "#core/generation/run-filter.ts";
import type { Prisma } from "../db/generated/client.ts";
import type { Db } from "./transaction.ts";

export interface NewRun {
  name: string;
  provider: string;
  model: string;
  candidatesPerPair: number;
  source: "console" | "command line" | "API";
  createdById: string | null;
  createdBy: string;
}

export type RunRow = Awaited<ReturnType<typeof insertRun>>;

export function insertRun(db: Db, run: NewRun) {
  return db.generationRun.create({ data: run });
}

export function findRun(db: Db, id: string): Promise<RunRow | null> {
  return db.generationRun.findUnique({ where: { id } });
}

const FILTERS: Record<RunFilter, Prisma.GenerationRunWhereInput> = {
  active: { status: { in: [...ACTIVE_STATUSES] } },
  finished: { status: "finished" },
  failures: { failed: { gt: 0 } },
  cancelled: { status: "cancelled" },
};

export function findRuns(db: Db, ids: string[]): Promise<RunRow[]> {
  return db.generationRun.findMany({ where: { id: { in: ids } } });
}

/** Runs, newest first; `before` is the id of the last row of the page before (ids are time-ordered). */
export function listRuns(
  db: Db,
  page: { filter?: RunFilter; before?: string; take: number },
): Promise<RunRow[]> {
  return db.generationRun.findMany({
    where: { ...(page.filter && FILTERS[page.filter]), ...(page.before && { id: { lt: page.before } }) },
    orderBy: { id: "desc" },
    take: page.take,
  });
}

/** Moves a run's status if it is in one of `from`; false when it was not. */
export async function moveRun(
  db: Db,
  id: string,
  from: RunRow["status"][],
  data: Partial<Pick<RunRow, "status" | "startedAt" | "finishedAt" | "error">>,
): Promise<boolean> {
  const { count } = await db.generationRun.updateMany({ where: { id, status: { in: from } }, data });
  return count === 1;
}

export async function setRunSize(db: Db, id: string, size: { tasks: number; name: string }): Promise<void> {
  await db.generationRun.update({ where: { id }, data: size });
}

/** What one finished task adds to its run's counters. */
export interface RunDelta {
  succeeded?: number;
  failed?: number;
  cancelled?: number;
  candidateCount?: number;
  duplicateCount?: number;
  blockedCount?: number;
  calls?: number;
  promptTokens?: number;
  completionTokens?: number;
}

/**
 * Adds to the counters and closes the run with its last task, in one statement: the row lock makes exactly one
 * task the last. It costs the same however many tasks the run has.
 */
export async function addToRun(db: Db, id: string, delta: RunDelta): Promise<void> {
  const d = {
    succeeded: 0,
    failed: 0,
    cancelled: 0,
    candidateCount: 0,
    duplicateCount: 0,
    blockedCount: 0,
    calls: 0,
    promptTokens: 0,
    completionTokens: 0,
    ...delta,
  };
  const done = d.succeeded + d.failed + d.cancelled;
  await db.$executeRaw`
    UPDATE "GenerationRun" SET
      succeeded = succeeded + ${d.succeeded}, failed = failed + ${d.failed}, cancelled = cancelled + ${d.cancelled},
      "candidateCount" = "candidateCount" + ${d.candidateCount}, "duplicateCount" = "duplicateCount" + ${d.duplicateCount},
      "blockedCount" = "blockedCount" + ${d.blockedCount}, calls = calls + ${d.calls},
      "promptTokens" = "promptTokens" + ${d.promptTokens}, "completionTokens" = "completionTokens" + ${d.completionTokens},
      status = CASE
        WHEN succeeded + failed + cancelled + ${done} < tasks THEN status
        WHEN status = 'cancelling' THEN 'cancelled'::"RunStatus"
        WHEN status = 'running' THEN 'finished'::"RunStatus"
        ELSE status END,
      "finishedAt" = CASE WHEN succeeded + failed + cancelled + ${done} < tasks THEN "finishedAt" ELSE now() END
    WHERE id = ${id}::uuid`;
}

/** Reads a run and holds its row until the transaction ends: planning, cancelling and retrying take turns. */
export async function lockRun(db: Db, id: string): Promise<RunRow | null> {
  await db.$queryRaw`SELECT 1 FROM "GenerationRun" WHERE id = ${id}::uuid FOR UPDATE`;
  return findRun(db, id);
}

/** Which of these runs are being cancelled. */
export async function cancellingRuns(db: Db, ids: string[]): Promise<string[]> {
  const rows = await db.generationRun.findMany({
    where: { id: { in: ids }, status: { in: ["cancelling", "cancelled"] } },
    select: { id: true },
  });
  return rows.map((row) => row.id);
}
