import "server-only";
import type { JudgingStatus } from "#core/evaluation/judge/judging-status.ts";
import type { TaskDelta } from "./evaluation-counts.ts";
import type { Db } from "./transaction.ts";

/** Adds to the counters; with the last pair the judging is finished, or cancelled. Returns its state then. */
export async function addToJudging(db: Db, id: string, delta: TaskDelta): Promise<JudgingStatus> {
  const { succeeded = 0, failed = 0, cancelled = 0, calls = 0 } = delta;
  const { promptTokens = 0, completionTokens = 0, cachedAnswers = 0, cost = 0 } = delta;
  const ended = succeeded + failed + cancelled;
  const [row] = await db.$queryRaw<[{ status: JudgingStatus }]>`
    UPDATE "EvaluationJudging" SET
      succeeded = succeeded + ${succeeded}, failed = failed + ${failed}, cancelled = cancelled + ${cancelled},
      calls = calls + ${calls}, "promptTokens" = "promptTokens" + ${promptTokens},
      "completionTokens" = "completionTokens" + ${completionTokens}, "cachedAnswers" = "cachedAnswers" + ${cachedAnswers},
      cost = cost + ${cost},
      status = CASE
        WHEN succeeded + failed + cancelled + ${ended} < tasks THEN status
        WHEN status = 'cancelling' THEN 'cancelled'::"JudgingStatus"
        WHEN status IN ('running', 'paused') THEN 'finished'::"JudgingStatus"
        ELSE status END,
      "finishedAt" = CASE WHEN succeeded + failed + cancelled + ${ended} < tasks THEN NULL ELSE now() END
    WHERE id = ${id}::uuid RETURNING status::text AS status`;
  return row.status;
}
