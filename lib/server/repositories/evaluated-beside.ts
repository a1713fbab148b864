import "server-only";
import type { Db } from "./transaction.ts";

/** Two finished evaluations over the same items with the same settings: of the published version, and of another. */
export interface EvaluatedBeside {
  promptVersionId: string;
  version: number;
  baselineId: string;
  runId: string;
}

/**
 * The newest such two for each version of a style and each version of a set, the newest first. Only evaluations with
 * one model and the same settings: otherwise what differs would not be the prompt.
 */
export function listEvaluatedBeside(
  db: Db,
  publishedId: string,
  categoryId: string,
  take: number,
): Promise<EvaluatedBeside[]> {
  return db.$queryRaw<EvaluatedBeside[]>`
    SELECT * FROM (
      SELECT DISTINCT ON (v.id, run."setVersionId") v.id::text AS "promptVersionId", v.version,
        base.id::text AS "baselineId", run.id::text AS "runId"
      FROM "PromptVersion" v
        JOIN "EvaluationRunPrompt" vp ON vp."promptVersionId" = v.id
        JOIN "EvaluationRun" run ON run.id = vp."runId" AND run.status = 'finished'
        JOIN "EvaluationRun" base ON base."setVersionId" = run."setVersionId" AND base.status = 'finished'
          AND base.provider = run.provider AND base.model = run.model AND base."rewardModelId" = run."rewardModelId"
          AND base.temperature IS NOT DISTINCT FROM run.temperature AND base."candidatesPerPair" = run."candidatesPerPair"
        JOIN "EvaluationRunPrompt" bp ON bp."runId" = base.id AND bp."promptVersionId" = ${publishedId}::uuid
      WHERE v."categoryId" = ${categoryId}::uuid AND v.id <> ${publishedId}::uuid
      ORDER BY v.id, run."setVersionId", run.id DESC, base.id DESC) newest
    ORDER BY "runId" DESC LIMIT ${take}::int`;
}
