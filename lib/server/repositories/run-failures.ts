import "server-only";
import type { Db } from "./transaction.ts";

export interface FailureGroup {
  errorKind: string;
  count: number;
  /** One message of the kind, as an example. */
  message: string;
}

/** Failed tasks of a run by kind. */
export async function listFailures(db: Db, runId: string): Promise<FailureGroup[]> {
  const rows = await db.$queryRaw<{ errorKind: string | null; count: bigint; message: string | null }[]>`
    SELECT "errorKind", count(*), min("errorMessage") AS message FROM "GenerationTask"
    WHERE "runId" = ${runId}::uuid AND status = 'failed' GROUP BY 1 ORDER BY 2 DESC`;
  return rows.map((row) => ({
    errorKind: row.errorKind ?? "unknown",
    count: Number(row.count),
    message: row.message ?? "",
  }));
}
