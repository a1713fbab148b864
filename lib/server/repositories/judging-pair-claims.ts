import "server-only";
import type { JudgeQuestion } from "#core/evaluation/judge/judge-prompt.ts";
import type { PaidTask } from "./paid-task.ts";
import type { Db } from "./transaction.ts";

/** All that a worker needs to have a pair judged. */
export interface ClaimedPair extends PaidTask {
  category: { id: string; key: string };
  /** With the baseline's text first. */
  question: JudgeQuestion;
}

/**
 * Takes pairs for work. Those that there is nothing to do for do not come back. One already `running` is taken again: its
 * worker died.
 */
export async function claimJudgedPairs(db: Db, pairIds: readonly string[]): Promise<ClaimedPair[]> {
  const claimed = await db.$queryRaw<{ id: string }[]>`
    UPDATE "EvaluationJudgedPair" t SET status = 'running', attempts = attempts + 1, "startedAt" = now()
    FROM "EvaluationJudging" j
    WHERE t.id = ANY(${[...pairIds]}::uuid[]) AND j.id = t."judgingId" AND t.status IN ('queued', 'running')
      AND j.status = 'running'
    RETURNING t.id`;
  const rows = await db.evaluationJudgedPair.findMany({
    where: { id: { in: claimed.map(({ id }) => id) } },
    include: { judging: true, item: true, category: true, baselineText: true, challengerText: true },
  });
  return rows.map(({ id, judging, item, category, baselineText, challengerText }) => {
    const { provider, model, useCache, priceInput, priceOutput } = judging;
    return {
      id,
      runId: judging.id,
      ...{ provider, model, useCache, priceInput, priceOutput },
      category: { id: category.id, key: category.key },
      question: {
        item: { title: item.title, body: item.body, language: item.language },
        style: { name: category.name, description: category.description },
        first: { title: baselineText.title, body: baselineText.body },
        second: { title: challengerText.title, body: challengerText.body },
      },
    };
  });
}

/**
 * Sees to pairs left running by a worker that died while their judging was cancelled (they are cancelled) or paused (they
 * wait again). Returns how many were cancelled, by judging.
 */
export async function settleAbandonedPairs(db: Db, pairIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ judgingId: string; count: number }[]>`
    WITH settled AS (UPDATE "EvaluationJudgedPair" t SET
      status = CASE j.status WHEN 'cancelling' THEN 'cancelled'::"TaskStatus" ELSE 'queued'::"TaskStatus" END,
      "finishedAt" = CASE j.status WHEN 'cancelling' THEN now() END
    FROM "EvaluationJudging" j
    WHERE t.id = ANY(${[...pairIds]}::uuid[]) AND j.id = t."judgingId" AND t.status = 'running'
      AND j.status IN ('cancelling', 'paused')
    RETURNING t."judgingId", t.status)
    SELECT "judgingId"::text AS "judgingId", count(*)::int AS count FROM settled WHERE status = 'cancelled'
    GROUP BY 1 ORDER BY 1`;
  return new Map(rows.map(({ judgingId, count }) => [judgingId, count]));
}
