import "server-only";
import type { JudgeSide } from "#core/evaluation/judge/judge-answer.ts";
import type { PickedPair } from "#core/evaluation/judge/sample-pairs.ts";
import type { EndedTask } from "./ended-task.ts";
import type { Db } from "./transaction.ts";

/** Writes the pairs of a judging; returns their ids. */
export async function insertJudgedPairs(
  db: Db,
  judgingId: string,
  pairs: readonly PickedPair[],
): Promise<string[]> {
  const rows = await db.evaluationJudgedPair.createManyAndReturn({
    data: pairs.map(({ itemId, categoryId, baseline, challenger }) => ({
      judgingId,
      itemId,
      categoryId,
      baselineTextId: baseline.id,
      challengerTextId: challenger.id,
    })),
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** What a judge said of a pair in both orders. */
export interface PairVerdict {
  baselineFirst: JudgeSide;
  challengerFirst: JudgeSide;
  baselineFirstReason: string;
  challengerFirstReason: string;
}

/**
 * Ends running pairs, or gives them back, in one statement; their usage adds up over attempts. Returns the ids of those
 * that were running: for the others nothing else may be saved.
 */
export async function finishJudgedPairs(
  db: Db,
  ended: readonly (EndedTask & Partial<PairVerdict>)[],
): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    UPDATE "EvaluationJudgedPair" t SET
      status = e.status, "errorKind" = e."errorKind", "errorMessage" = e."errorMessage", calls = t.calls + e.calls,
      "promptTokens" = t."promptTokens" + e."promptTokens",
      "completionTokens" = t."completionTokens" + e."completionTokens", "durationMs" = e."durationMs",
      "baselineFirst" = e."baselineFirst", "challengerFirst" = e."challengerFirst",
      "baselineFirstReason" = e."baselineFirstReason", "challengerFirstReason" = e."challengerFirstReason",
      "finishedAt" = CASE WHEN e.status = 'queued' THEN NULL ELSE now() END
    FROM json_to_recordset(${JSON.stringify(ended)}::json) AS e(id uuid, status "TaskStatus", "errorKind" text,
      "errorMessage" text, calls int, "promptTokens" int, "completionTokens" int, "durationMs" int,
      "baselineFirst" "JudgeSide", "challengerFirst" "JudgeSide", "baselineFirstReason" text, "challengerFirstReason" text)
    WHERE t.id = e.id AND t.status = 'running' RETURNING t.id::text`;
  return new Set(rows.map(({ id }) => id));
}

/** Cancels every pair that no worker has begun; returns how many. */
export async function cancelQueuedPairs(db: Db, judgingId: string): Promise<number> {
  const { count } = await db.evaluationJudgedPair.updateMany({
    where: { judgingId, status: "queued" },
    data: { status: "cancelled", finishedAt: new Date() },
  });
  return count;
}

/** Puts the pairs of an ended judging that failed or were cancelled back into the queue; returns their ids. */
export async function requeuePairs(db: Db, judgingId: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    UPDATE "EvaluationJudgedPair" SET status = 'queued', "errorKind" = NULL, "errorMessage" = NULL, "finishedAt" = NULL
    WHERE "judgingId" = ${judgingId}::uuid AND status IN ('failed', 'cancelled') RETURNING id::text`;
  return rows.map(({ id }) => id);
}

/** The pairs of a paused judging that wait. */
export async function listQueuedPairs(db: Db, judgingId: string): Promise<string[]> {
  const rows = await db.evaluationJudgedPair.findMany({
    where: { judgingId, status: "queued" },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
