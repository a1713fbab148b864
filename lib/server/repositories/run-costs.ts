import "server-only";
import type { UsedByTasks } from "#core/costs/cost-report.ts";
import type { Db } from "./transaction.ts";

/** What one task used. */
export interface TaskCost extends UsedByTasks {
  runId: string;
  categoryId: string;
  /** 1 where the task ended, 0 where it will be done again. */
  tasks: number;
}

/**
 * Adds what some tasks used to their runs' totals of the day (UTC), in one statement however many they are. In the
 * order of the keys, so that two that add to the same rows wait for each other and never for ever.
 */
export async function addRunCosts(db: Db, tasks: readonly TaskCost[]): Promise<void> {
  const sums = sumsByKey(tasks);
  if (sums.length === 0) return;
  await db.$executeRaw`
    INSERT INTO "RunCost" ("runId", day, "categoryId", tasks, calls, "cachedAnswers", "promptTokens", "completionTokens", cost)
    SELECT "runId", (now() AT TIME ZONE 'UTC')::date, "categoryId", tasks, calls, "cachedAnswers", "promptTokens",
      "completionTokens", cost
    FROM json_to_recordset(${JSON.stringify(sums)}::json) AS t("runId" uuid, "categoryId" uuid, tasks int, calls int,
      "cachedAnswers" int, "promptTokens" bigint, "completionTokens" bigint, cost bigint)
    ORDER BY "runId", "categoryId"
    ON CONFLICT ("runId", day, "categoryId") DO UPDATE SET
      tasks = "RunCost".tasks + excluded.tasks, calls = "RunCost".calls + excluded.calls,
      "cachedAnswers" = "RunCost"."cachedAnswers" + excluded."cachedAnswers",
      "promptTokens" = "RunCost"."promptTokens" + excluded."promptTokens",
      "completionTokens" = "RunCost"."completionTokens" + excluded."completionTokens",
      cost = "RunCost".cost + excluded.cost`;
}

/** One sum for each run and category, as few as the statement has rows to write. */
function sumsByKey(tasks: readonly TaskCost[]): TaskCost[] {
  const sums = new Map<string, TaskCost>();
  for (const task of tasks) {
    const key = `${task.runId} ${task.categoryId}`;
    const sum = sums.get(key);
    if (!sum) {
      sums.set(key, { ...task });
      continue;
    }
    for (const of of COUNTED) sum[of] += task[of];
  }
  return [...sums.values()];
}

const COUNTED = ["tasks", "calls", "cachedAnswers", "promptTokens", "completionTokens", "cost"] as const;
