import "server-only";
import type { MicroDollars } from "#core/costs/money.ts";
import type { EvaluationStatus } from "#core/evaluation/runs/evaluation-status.ts";
import type { Db } from "./transaction.ts";

/** What one task adds to its evaluation, or its judging. */
export interface TaskDelta {
  succeeded?: number;
  failed?: number;
  cancelled?: number;
  texts?: number;
  calls?: number;
  cachedAnswers?: number;
  promptTokens?: number;
  completionTokens?: number;
  cost?: MicroDollars;
}

const NOTHING: Required<TaskDelta> = {
  succeeded: 0,
  failed: 0,
  cancelled: 0,
  texts: 0,
  calls: 0,
  cachedAnswers: 0,
  promptTokens: 0,
  completionTokens: 0,
  cost: 0,
};

/** What several tasks add together. */
export function sumOfTasks(deltas: readonly TaskDelta[]): Required<TaskDelta> {
  const sum = { ...NOTHING };
  for (const delta of deltas) {
    for (const key of Object.keys(NOTHING) as (keyof TaskDelta)[]) sum[key] += delta[key] ?? 0;
  }
  return sum;
}

/**
 * Adds to the counters; with the last task the evaluation goes on to be measured, or is cancelled. Returns its state
 * then; `isLast` for the one caller that has to see to the measuring.
 */
export async function addToEvaluation(
  db: Db,
  id: string,
  delta: TaskDelta,
): Promise<{ status: EvaluationStatus; isLast: boolean }> {
  const { succeeded = 0, failed = 0, cancelled = 0, texts = 0, calls = 0 } = delta;
  const { promptTokens = 0, completionTokens = 0, cachedAnswers = 0, cost = 0 } = delta;
  const ended = succeeded + failed + cancelled;
  const [row] = await db.$queryRaw<[{ status: EvaluationStatus }]>`
    UPDATE "EvaluationRun" SET
      succeeded = succeeded + ${succeeded}, failed = failed + ${failed}, cancelled = cancelled + ${cancelled},
      texts = texts + ${texts}, calls = calls + ${calls}, "promptTokens" = "promptTokens" + ${promptTokens},
      "completionTokens" = "completionTokens" + ${completionTokens}, "cachedAnswers" = "cachedAnswers" + ${cachedAnswers},
      cost = cost + ${cost},
      status = CASE
        WHEN succeeded + failed + cancelled + ${ended} < tasks THEN status
        WHEN status = 'cancelling' THEN 'cancelled'::"EvaluationStatus"
        WHEN status IN ('running', 'paused') THEN 'measuring'::"EvaluationStatus"
        ELSE status END,
      "finishedAt" = CASE WHEN succeeded + failed + cancelled + ${ended} < tasks THEN NULL ELSE now() END
    WHERE id = ${id}::uuid RETURNING status::text AS status`;
  return { status: row.status, isLast: ended > 0 && row.status === "measuring" };
}
