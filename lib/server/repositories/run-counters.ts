import "server-only";
import type { Budget, Spent } from "#core/costs/budget.ts";
import type { MicroDollars } from "#core/costs/money.ts";
import { runBudget, runSpent } from "./run-terms.ts";
import type { RunRow } from "./runs.ts";
import type { Db } from "./transaction.ts";

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
