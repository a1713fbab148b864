import "server-only";
import type { Db } from "./transaction.ts";

export interface FailureGroup {
  errorKind: string;
  count: number;
  /** One message of the kind, as an example. */
  message: string;
}

/** Failed tasks of a run by kind, the most first. */
export async function listFailures(db: Db, runId: string): Promise<FailureGroup[]> {
  return db.runFailure.findMany({
    where: { runId, count: { gt: 0 } },
    orderBy: [{ count: "desc" }, { errorKind: "asc" }],
    select: { errorKind: true, count: true, message: true },
  });
}

/** Counts failed tasks of runs by kind, in the order of their keys; below zero where tasks go back to work. */
export async function addFailures(
  db: Db,
  failures: readonly (FailureGroup & { runId: string })[],
): Promise<void> {
  if (failures.length === 0) return;
  await db.$executeRaw`
    INSERT INTO "RunFailure" ("runId", "errorKind", count, message)
    SELECT f."runId", f."errorKind", sum(f.count), min(f.message)
    FROM json_to_recordset(${JSON.stringify(failures)}::json) AS f("runId" uuid, "errorKind" text, count int, message text)
    GROUP BY 1, 2 ORDER BY 1, 2
    ON CONFLICT ("runId", "errorKind") DO UPDATE SET count = "RunFailure".count + excluded.count,
      message = CASE WHEN excluded.count > 0 THEN excluded.message ELSE "RunFailure".message END`;
}
