import "server-only";
import type { UsedByTasks } from "#core/costs/cost-report.ts";
import type { Db } from "./transaction.ts";

/** What a task of an evaluation, or of a judging, used. */
export interface EvaluationTaskCost extends UsedByTasks {
  of: { runId: string } | { judgingId: string };
  categoryId: string;
  /** 1 where the task ended, 0 where it will be done again. */
  tasks: number;
}

/** Adds what a task used to the totals of the day (UTC); nothing where it used nothing and did not end. */
export async function addEvaluationCost(db: Db, task: EvaluationTaskCost): Promise<void> {
  const { of, categoryId, tasks, calls, cachedAnswers, promptTokens, completionTokens, cost } = task;
  if (tasks + calls + cachedAnswers === 0) return;
  const runId = "runId" in of ? of.runId : null;
  const judgingId = "judgingId" in of ? of.judgingId : null;
  await db.$executeRaw`
    INSERT INTO "EvaluationCost" AS c ("runId", "judgingId", day, "categoryId", tasks, calls, "cachedAnswers", "promptTokens",
      "completionTokens", cost)
    VALUES (${runId}::uuid, ${judgingId}::uuid, (now() AT TIME ZONE 'UTC')::date, ${categoryId}::uuid, ${tasks}::int,
      ${calls}::int, ${cachedAnswers}::int, ${promptTokens}::bigint, ${completionTokens}::bigint, ${cost}::bigint)
    ON CONFLICT ("runId", "judgingId", day, "categoryId") DO UPDATE SET
      tasks = c.tasks + excluded.tasks, calls = c.calls + excluded.calls,
      "cachedAnswers" = c."cachedAnswers" + excluded."cachedAnswers",
      "promptTokens" = c."promptTokens" + excluded."promptTokens",
      "completionTokens" = c."completionTokens" + excluded."completionTokens", cost = c.cost + excluded.cost`;
}
