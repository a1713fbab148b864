import "server-only";
import type { Budget } from "#core/costs/budget.ts";
import type { PaidPrice } from "#core/costs/token-price.ts";
import type { RunFilter } from "#core/generation/run-filter.ts";
import { ACTIVE_STATUSES, statesBefore } from "#core/generation/run-status.ts";
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
  mode: "live" | "batch";
  useCache: boolean;
  price: PaidPrice | null;
  budget: Budget;
}

export type RunRow = Awaited<ReturnType<typeof insertRun>>;

export function insertRun(db: Db, { price, budget, ...run }: NewRun) {
  return db.generationRun.create({
    data: {
      ...run,
      ...(price && { priceInput: price.input, priceOutput: price.output, pricePercent: price.percent }),
      budget: budget.money,
      tokenBudget: budget.tokens,
    },
  });
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

/** Moves a run along its table of transitions; false where its state does not lead there. */
export async function moveRun(
  db: Db,
  id: string,
  status: RunRow["status"],
  data: Partial<Omit<RunRow, "id" | "status">> = {},
): Promise<boolean> {
  const { count } = await db.generationRun.updateMany({
    where: { id, status: { in: statesBefore(status) } },
    data: { ...data, status },
  });
  return count === 1;
}

/** Notes what a paused run waits for now. */
export async function setPause(
  db: Db,
  id: string,
  pause: { pausedKind: string; resumeAt: Date },
): Promise<void> {
  await db.generationRun.update({ where: { id }, data: pause });
}

/** Notes how far the planning is. */
export async function setPlan(
  db: Db,
  id: string,
  plan: { planDone: boolean; retryBefore: Date | null },
): Promise<void> {
  await db.generationRun.update({ where: { id }, data: plan });
}

/** Whether a run of these model servers has work that is not done; one that waits for a person has none. */
export async function hasWork(db: Db, providers: readonly string[]): Promise<boolean> {
  const row = await db.generationRun.findFirst({
    where: {
      provider: { in: [...providers] },
      finishedAt: null,
      OR: [
        { status: { in: ["planning", "running", "cancelling"] } },
        { status: "paused", pausedBy: null, pausedKind: { not: "budget" } },
      ],
    },
    select: { id: true },
  });
  return row !== null;
}

export async function setRunSize(db: Db, id: string, size: { tasks: number; name: string }): Promise<void> {
  await db.generationRun.update({ where: { id }, data: size });
}

/** Reads a run and holds its row until the transaction ends: planning, cancelling and retrying take turns. */
export async function lockRun(db: Db, id: string): Promise<RunRow | null> {
  await db.$queryRaw`SELECT 1 FROM "GenerationRun" WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  return findRun(db, id);
}

export async function setRunBudget(db: Db, id: string, { money, tokens }: Budget): Promise<void> {
  await db.generationRun.update({ where: { id }, data: { budget: money, tokenBudget: tokens } });
}

/** How many runs there are in each state that is not an end. */
export async function countLiveRuns(db: Db): Promise<Map<RunRow["status"], number>> {
  const rows = await db.generationRun.groupBy({ by: ["status"], where: { finishedAt: null }, _count: true });
  return new Map(rows.map((row) => [row.status, row._count]));
}

/** Some runs that are paused for this reason. */
export async function pausedRuns(db: Db, pausedKind: string, take: number): Promise<string[]> {
  const rows = await db.generationRun.findMany({
    where: { status: "paused", finishedAt: null, pausedKind },
    select: { id: true },
    take,
  });
  return rows.map((row) => row.id);
}

/** The states of these runs, by id. */
export async function runStates(db: Db, ids: string[]): Promise<Map<string, RunRow["status"]>> {
  const rows = await db.generationRun.findMany({
    where: { id: { in: ids } },
    select: { id: true, status: true },
  });
  return new Map(rows.map((row) => [row.id, row.status]));
}
