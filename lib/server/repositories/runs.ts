import "server-only";
import type { Budget, Spent } from "#core/costs/budget.ts";
import { BUDGET_PAUSES } from "#core/costs/budget-pause.ts";
import type { MicroDollars } from "#core/costs/money.ts";
import type { PaidPrice } from "#core/costs/token-price.ts";
import type { RunFilter } from "#core/generation/run-filter.ts";
import { ACTIVE_STATUSES, statesBefore } from "#core/generation/run-status.ts";
import type { Prisma } from "../db/generated/client.ts";
import { runBudget, runSpent } from "./run-terms.ts";
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

/** A model of one model server. */
export interface ServedModel {
  provider: string;
  model: string;
}

/** The runs that the failures of a model paused; one that a budget stopped has nothing to hope of its server. */
export async function listPausedByServer(db: Db, { provider, model }: ServedModel): Promise<string[]> {
  const rows = await db.generationRun.findMany({
    where: {
      provider,
      model,
      finishedAt: null,
      status: "paused",
      pausedBy: null,
      pausedKind: { notIn: [...BUDGET_PAUSES] },
    },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  return rows.map((row) => row.id);
}

/** The runs of a model that work now. */
export async function listWorking(db: Db, { provider, model }: ServedModel): Promise<string[]> {
  const rows = await db.generationRun.findMany({
    where: { provider, model, finishedAt: null, status: { in: ["planning", "running"] } },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  return rows.map((row) => row.id);
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

/** What one finished task adds to its run's counters. */
export interface RunDelta {
  /** Tasks that are planned and not ended. */
  open?: number;
  succeeded?: number;
  failed?: number;
  cancelled?: number;
  candidateCount?: number;
  duplicateCount?: number;
  blockedCount?: number;
  calls?: number;
  promptTokens?: number;
  completionTokens?: number;
  cachedAnswers?: number;
  cost?: MicroDollars;
}

const NOTHING = {
  open: 0,
  succeeded: 0,
  failed: 0,
  cancelled: 0,
  candidateCount: 0,
  duplicateCount: 0,
  blockedCount: 0,
  calls: 0,
  promptTokens: 0,
  completionTokens: 0,
  cachedAnswers: 0,
  cost: 0,
} satisfies Required<RunDelta>;

export function sumOfDeltas(deltas: readonly RunDelta[]): RunDelta {
  const sum: Required<RunDelta> = { ...NOTHING };
  for (const delta of deltas) {
    for (const key of Object.keys(NOTHING) as (keyof RunDelta)[]) sum[key] += delta[key] ?? 0;
  }
  return sum;
}

/** What became of a run when something was added to it. */
export interface RunStanding {
  id: string;
  status: RunRow["status"];
  provider: string;
  source: string;
  mode: "live" | "batch";
  open: number;
  planDone: boolean;
  budget: Budget;
  spent: Spent;
}

type StandingRow = Omit<RunStanding, "budget" | "spent"> &
  Pick<RunRow, "budget" | "tokenBudget" | "cost" | "promptTokens" | "completionTokens">;

/** Adds to the counters of one run; see addToRuns. */
export async function addToRun(db: Db, id: string, delta: RunDelta): Promise<RunStanding> {
  return (await addToRuns(db, new Map([[id, delta]])))[0]!;
}

/**
 * Adds to the counters of runs and closes each with its last task, in one statement a run: the row lock makes exactly one
 * task the last. It costs the same however many tasks the run has. In the order of the ids, so that nobody waits forever,
 * and by a lock that the candidates' foreign keys do not stand against: with FOR UPDATE two workers that had each saved
 * candidates of a run waited for each other until PostgreSQL broke the deadlock, a second later.
 */
export async function addToRuns(db: Db, deltas: ReadonlyMap<string, RunDelta>): Promise<RunStanding[]> {
  const standings: RunStanding[] = [];
  for (const id of [...deltas.keys()].sort()) {
    const d = { ...NOTHING, ...deltas.get(id) };
    const done = d.succeeded + d.failed + d.cancelled;
    const rows = await db.$queryRaw<StandingRow[]>`
      UPDATE "GenerationRun" r SET
        open = r.open + ${d.open},
        succeeded = r.succeeded + ${d.succeeded}, failed = r.failed + ${d.failed}, cancelled = r.cancelled + ${d.cancelled},
        "candidateCount" = r."candidateCount" + ${d.candidateCount}, "duplicateCount" = r."duplicateCount" + ${d.duplicateCount},
        "blockedCount" = r."blockedCount" + ${d.blockedCount}, calls = r.calls + ${d.calls},
        "promptTokens" = r."promptTokens" + ${d.promptTokens}, "completionTokens" = r."completionTokens" + ${d.completionTokens},
        "cachedAnswers" = r."cachedAnswers" + ${d.cachedAnswers}, cost = r.cost + ${d.cost},
        status = CASE
          WHEN NOT now.over THEN r.status
          WHEN r.status = 'cancelling' THEN 'cancelled'::"RunStatus"
          ELSE 'finished'::"RunStatus" END,
        "finishedAt" = CASE WHEN now.over THEN now() ELSE r."finishedAt" END
      FROM (
        SELECT w.id, w."finishedAt" IS NULL AND w.succeeded + w.failed + w.cancelled + ${done} >= w.tasks
          AND (w.status = 'cancelling' OR w."planDone" AND w.status IN ('running', 'paused')) AS over
        FROM "GenerationRun" w WHERE w.id = ${id}::uuid FOR NO KEY UPDATE
      ) now
      WHERE r.id = now.id
      RETURNING r.id::text, r.status::text, r.provider, r.source, r.mode::text, r.open, r."planDone", r.budget,
        r."tokenBudget", r.cost, r."promptTokens", r."completionTokens"`;
    for (const { budget, tokenBudget, cost, promptTokens, completionTokens, ...run } of rows) {
      const spent = runSpent({ cost, promptTokens, completionTokens });
      standings.push({ ...run, budget: runBudget({ budget, tokenBudget }), spent });
    }
  }
  return standings;
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
