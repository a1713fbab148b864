import "server-only";
import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";
import type { Prisma } from "../db/generated/client.ts";

/** All but the report, which may be large. */
export const evaluationRow = {
  omit: { report: true },
  include: {
    setVersion: { include: { set: { select: { id: true, name: true, baselineRunId: true } } } },
    prompts: {
      include: {
        promptVersion: {
          select: {
            id: true,
            version: true,
            status: true,
            category: { select: { key: true, name: true, position: true } },
          },
        },
      },
    },
  },
} as const satisfies Prisma.EvaluationRunDefaultArgs;

/** A row as the core type. */
export function toEvaluation(row: Prisma.EvaluationRunGetPayload<typeof evaluationRow>): EvaluationView {
  const { setVersion } = row;
  const end = row.finishedAt ?? new Date();
  return {
    id: row.id,
    name: row.name,
    status: row.status,
    set: {
      id: setVersion.set.id,
      name: setVersion.set.name,
      versionId: setVersion.id,
      version: setVersion.version,
      items: setVersion.itemCount,
    },
    prompts: row.prompts
      .map(({ promptVersion: { id, version, status, category } }) => ({
        promptVersionId: id,
        ...category,
        version,
        status,
      }))
      .sort((a, b) => a.position - b.position)
      .map(({ position: _, ...prompt }) => prompt),
    provider: row.provider,
    model: row.model,
    temperature: row.temperature,
    candidatesPerPair: row.candidatesPerPair,
    rewardModelId: row.rewardModelId,
    styleReaderId: row.styleReaderId,
    source: row.source,
    tasks: row.tasks,
    succeeded: row.succeeded,
    failed: row.failed,
    cancelled: row.cancelled,
    texts: row.texts,
    calls: row.calls,
    promptTokens: Number(row.promptTokens),
    completionTokens: Number(row.completionTokens),
    cost: row.priceInput === null ? null : Number(row.cost),
    useCache: row.useCache,
    cachedAnswers: row.cachedAnswers,
    isBaseline: setVersion.set.baselineRunId === row.id,
    error: row.error,
    pausedBecause: row.status === "paused" ? row.pausedBecause : null,
    createdBy: row.createdBy,
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
    seconds: Math.max(0, (end.getTime() - row.createdAt.getTime()) / 1000),
  };
}
