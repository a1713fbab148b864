import "server-only";
import { FIGURES } from "#core/evaluation/report/figures.ts";
import type { ResultItem, ResultTask } from "#core/evaluation/report/item-results.ts";
import type { TaskMeasure } from "#core/evaluation/report/task-measure.ts";
import type { GuardrailReport } from "#core/guardrails/guardrail.ts";
import type { Prisma } from "../db/generated/client.ts";
import { listEvaluationItems } from "./evaluation-items.ts";
import type { Db } from "./transaction.ts";

const result = {
  include: {
    texts: { orderBy: { position: "asc" } },
    promptVersion: { select: { category: { select: { key: true, position: true } } } },
  },
} as const satisfies Prisma.EvaluationTaskDefaultArgs;

/** Items of an evaluation's set in their order, with what was written for each; of one style alone if `style` is given. */
export async function listEvaluationResults(
  db: Db,
  evaluation: { id: string; setVersionId: string },
  page: { style: string | null; after: number | null; take: number },
): Promise<ResultItem[]> {
  const items = await listEvaluationItems(db, evaluation.setVersionId, page);
  const tasks = await db.evaluationTask.findMany({
    where: {
      runId: evaluation.id,
      itemId: { in: items.map(({ id }) => id) },
      ...(page.style && { promptVersion: { category: { key: page.style } } }),
    },
    ...result,
  });
  const byItem = Map.groupBy(tasks, ({ itemId }) => itemId);
  return items.map(({ url: _, attributes: __, ...item }) => ({
    ...item,
    tasks: (byItem.get(item.id) ?? [])
      .toSorted((a, b) => a.promptVersion.category.position - b.promptVersion.category.position)
      .map(toTask),
  }));
}

function toTask(row: Prisma.EvaluationTaskGetPayload<typeof result>): ResultTask {
  const measure = row.measure as unknown as TaskMeasure | null;
  return {
    id: row.id,
    categoryKey: row.promptVersion.category.key,
    status: row.status,
    error: row.errorMessage,
    texts: row.texts.map(({ id, title, body, guardrails, duplicateOfId, reward }, at) => ({
      id,
      title,
      body,
      reward,
      guardrails: guardrails as unknown as GuardrailReport,
      isRepeat: duplicateOfId !== null,
      isPick: measure?.pickId === id,
      readsAs: measure?.reads[at] ?? null,
    })),
    figures: measure ? figuresOf(measure) : {},
  };
}

function figuresOf({ statistics }: TaskMeasure): Record<string, number> {
  return Object.fromEntries(
    FIGURES.flatMap(({ metric }) => {
      const own = statistics[metric.key];
      const value = own ? metric.itemFigure(own) : null;
      return value === null ? [] : [[metric.key, value]];
    }),
  );
}
