import "server-only";
import type { Budget, Spent } from "#core/costs/budget.ts";
import { type Expected, roomLeft } from "#core/costs/room.ts";
import { dayStanding } from "../../../repositories/day-budget.ts";
import { expectedOf } from "../../../repositories/model-batches.ts";
import { runBudget, runSpent } from "../../../repositories/run-terms.ts";
import { findRun } from "../../../repositories/runs.ts";
import { database } from "../../../repositories/transaction.ts";

/** What the budgets of the run and of the day leave for a batch, beside what other open batches are expected to take. */
export async function batchRoom(runId: string, batchId: string): Promise<Budget> {
  const db = database();
  const [run, day, ofRun, ofAll] = await Promise.all([
    findRun(db, runId),
    dayStanding(db),
    expectedOf(db, batchId, runId),
    expectedOf(db, batchId),
  ]);
  return roomLeft([
    { budget: runBudget(run!), taken: taken(runSpent(run!), ofRun) },
    { budget: day.budget, taken: taken(day.spent, ofAll) },
  ]);
}

function taken({ cost, promptTokens, completionTokens }: Spent, expected: Expected): Expected {
  return { cost: cost + expected.cost, tokens: promptTokens + completionTokens + expected.tokens };
}
