import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";
import { database } from "#server/repositories/transaction.ts";
import { type DrillFact, exactly } from "./drill-report.ts";

/** Whether every task of an evaluation has exactly its texts, and the counters say the same. */
export async function evaluationExactness(
  { id, succeeded, texts, calls, candidatesPerPair }: EvaluationView,
  tasks: number,
): Promise<DrillFact[]> {
  const [found] = await database().$queryRaw<[{ done: number; wrong: number; texts: number; calls: number }]>`
    SELECT count(*) FILTER (WHERE t.status = 'succeeded')::int AS done,
      count(*) FILTER (WHERE x.texts IS DISTINCT FROM ${candidatesPerPair}::int)::int AS wrong,
      coalesce(sum(x.texts), 0)::int AS texts, coalesce(sum(t.calls), 0)::int AS calls
    FROM "EvaluationTask" t LEFT JOIN (
      SELECT "taskId", count(*)::int AS texts FROM "EvaluationText" GROUP BY 1) x ON x."taskId" = t.id
    WHERE t."runId" = ${id}::uuid`;
  const drift =
    Math.abs(found.done - succeeded) + Math.abs(found.texts - texts) + Math.abs(found.calls - calls);
  return [
    exactly("tasks that succeeded", found.done, tasks),
    exactly("tasks without exactly their texts", found.wrong, 0),
    exactly("drift of the evaluation's counters", drift, 0),
  ];
}
