import "server-only";
import type { JudgeSide } from "#core/evaluation/judge/judge-answer.ts";
import type { JudgeQuestion } from "#core/evaluation/judge/judge-prompt.ts";
import type { PickedPair } from "#core/evaluation/judge/sample-pairs.ts";
import type { TaskOutcome } from "./evaluation-tasks.ts";
import type { PaidTask } from "./paid-task.ts";
import type { Db } from "./transaction.ts";

/** All that a worker needs to have a pair judged. */
export interface ClaimedPair extends PaidTask {
  category: { id: string; key: string };
  /** With the baseline's text first. */
  question: JudgeQuestion;
}

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

/** Takes a pair for work; null when there is nothing to do. One already `running` is taken again: its worker died. */
export async function claimJudgedPair(db: Db, pairId: string): Promise<ClaimedPair | null> {
  const [claimed] = await db.$queryRaw<{ id: string }[]>`
    UPDATE "EvaluationJudgedPair" t SET status = 'running', attempts = attempts + 1, "startedAt" = now()
    FROM "EvaluationJudging" j
    WHERE t.id = ${pairId}::uuid AND j.id = t."judgingId" AND t.status IN ('queued', 'running') AND j.status = 'running'
    RETURNING t.id`;
  if (!claimed) return null;
  const row = await db.evaluationJudgedPair.findUniqueOrThrow({
    where: { id: pairId },
    include: { judging: true, item: true, category: true, baselineText: true, challengerText: true },
  });
  const { provider, model, useCache, priceInput, priceOutput } = row.judging;
  return {
    id: row.id,
    runId: row.judgingId,
    ...{ provider, model, useCache, priceInput, priceOutput },
    category: { id: row.category.id, key: row.category.key },
    question: {
      item: { title: row.item.title, body: row.item.body, language: row.item.language },
      style: { name: row.category.name, description: row.category.description },
      first: { title: row.baselineText.title, body: row.baselineText.body },
      second: { title: row.challengerText.title, body: row.challengerText.body },
    },
  };
}

/** What a judge said of a pair in both orders. */
export interface PairVerdict {
  baselineFirst: JudgeSide;
  challengerFirst: JudgeSide;
  baselineFirstReason: string;
  challengerFirstReason: string;
}

/** Ends a running pair, or gives it back; false where it was ended already, and then nothing else may be saved for it. */
export async function finishJudgedPair(
  db: Db,
  pairId: string,
  outcome: TaskOutcome & Partial<PairVerdict>,
): Promise<boolean> {
  const { count } = await db.evaluationJudgedPair.updateMany({
    where: { id: pairId, status: "running" },
    data: { ...outcome, finishedAt: outcome.status === "queued" ? null : new Date() },
  });
  return count === 1;
}

/** Cancels every pair that no worker has begun; returns how many. */
export async function cancelQueuedPairs(db: Db, judgingId: string): Promise<number> {
  const { count } = await db.evaluationJudgedPair.updateMany({
    where: { judgingId, status: "queued" },
    data: { status: "cancelled", finishedAt: new Date() },
  });
  return count;
}

/**
 * Sees to a pair left running by a worker that died while its judging was cancelled (it is cancelled) or paused (it waits
 * again). Returns the judging where the pair was cancelled, else null.
 */
export async function settleAbandonedPair(db: Db, pairId: string): Promise<string | null> {
  const [row] = await db.$queryRaw<{ judgingId: string; status: string }[]>`
    UPDATE "EvaluationJudgedPair" t SET
      status = CASE j.status WHEN 'cancelling' THEN 'cancelled'::"TaskStatus" ELSE 'queued'::"TaskStatus" END,
      "finishedAt" = CASE j.status WHEN 'cancelling' THEN now() END
    FROM "EvaluationJudging" j
    WHERE t.id = ${pairId}::uuid AND j.id = t."judgingId" AND t.status = 'running' AND j.status IN ('cancelling', 'paused')
    RETURNING t."judgingId"::text AS "judgingId", t.status::text AS status`;
  return row?.status === "cancelled" ? row.judgingId : null;
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
