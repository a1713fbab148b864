import "server-only";
import type { JudgingView } from "#core/evaluation/judge/judging-view.ts";
import type { EvaluationJudging } from "../db/generated/client.ts";

/** A row as the core type. */
export function toJudging(row: EvaluationJudging): JudgingView {
  const end = row.finishedAt ?? new Date();
  return {
    id: row.id,
    baselineId: row.baselineRunId,
    challengerId: row.challengerRunId,
    style: row.categoryKey,
    status: row.status,
    provider: row.provider,
    model: row.model,
    seed: row.seed,
    mostItems: row.mostItems,
    tasks: row.tasks,
    succeeded: row.succeeded,
    failed: row.failed,
    cancelled: row.cancelled,
    alike: row.alike,
    calls: row.calls,
    promptTokens: Number(row.promptTokens),
    completionTokens: Number(row.completionTokens),
    cost: row.priceInput === null ? null : Number(row.cost),
    useCache: row.useCache,
    cachedAnswers: row.cachedAnswers,
    pausedBecause: row.status === "paused" ? row.pausedBecause : null,
    createdBy: row.createdBy,
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
    seconds: Math.max(0, (end.getTime() - row.createdAt.getTime()) / 1000),
  };
}
