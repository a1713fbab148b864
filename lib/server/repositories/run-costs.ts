import "server-only";
import type { MicroDollars } from "#core/costs/money.ts";
import type { Db } from "./transaction.ts";

/** What one task used. */
export interface TaskCost {
  runId: string;
  categoryId: string;
  /** 1 where the task ended, 0 where it will be done again. */
  tasks: number;
  calls: number;
  cachedAnswers: number;
  promptTokens: number;
  completionTokens: number;
  cost: MicroDollars;
}

/**
 * Adds what some tasks used to their runs' totals of the day (UTC), in one statement however many they are. In the
 * order of the keys, so that two that add to the same rows wait for each other and never for ever.
 */
export async function addRunCosts(db: Db, tasks: readonly TaskCost[]): Promise<void> {
  if (tasks.length === 0) return;
  await db.$executeRaw`
    INSERT INTO "RunCost" ("runId", day, "categoryId", tasks, calls, "cachedAnswers", "promptTokens", "completionTokens", cost)
    SELECT "runId", (now() AT TIME ZONE 'UTC')::date, "categoryId", sum(tasks), sum(calls), sum("cachedAnswers"),
      sum("promptTokens"), sum("completionTokens"), sum(cost)
    FROM json_to_recordset(${JSON.stringify(tasks)}::json) AS t("runId" uuid, "categoryId" uuid, tasks int, calls int,
      "cachedAnswers" int, "promptTokens" bigint, "completionTokens" bigint, cost bigint)
    GROUP BY "runId", "categoryId" ORDER BY "runId", "categoryId"
    ON CONFLICT ("runId", day, "categoryId") DO UPDATE SET
      tasks = "RunCost".tasks + excluded.tasks, calls = "RunCost".calls + excluded.calls,
      "cachedAnswers" = "RunCost"."cachedAnswers" + excluded."cachedAnswers",
      "promptTokens" = "RunCost"."promptTokens" + excluded."promptTokens",
      "completionTokens" = "RunCost"."completionTokens" + excluded."completionTokens",
      cost = "RunCost".cost + excluded.cost`;
}
