import "server-only";
import type { Db } from "./transaction.ts";

/** Runs to look at: enough to even out, few enough to follow a change of the prompts. */
const LATEST_RUNS = 10;

/**
 * What this model has lately used of tokens for its candidates, in runs and in evaluations. A server that tells no usage
 * counts for nothing.
 */
export async function recentUsage(
  db: Db,
  model: { provider: string; model: string },
): Promise<{ candidates: number; completionTokens: number }> {
  const rows = await db.generationRun.findMany({
    where: { ...model, candidateCount: { gt: 0 }, completionTokens: { gt: 0 } },
    orderBy: { id: "desc" },
    take: LATEST_RUNS,
    select: { candidateCount: true, completionTokens: true },
  });
  const evaluations = await db.evaluationRun.findMany({
    where: { ...model, texts: { gt: 0 }, completionTokens: { gt: 0 } },
    orderBy: { id: "desc" },
    take: LATEST_RUNS,
    select: { texts: true, completionTokens: true },
  });
  const all = [...rows, ...evaluations.map(({ texts, ...one }) => ({ ...one, candidateCount: texts }))];
  return {
    candidates: all.reduce((sum, row) => sum + row.candidateCount, 0),
    completionTokens: all.reduce((sum, row) => sum + Number(row.completionTokens), 0),
  };
}
