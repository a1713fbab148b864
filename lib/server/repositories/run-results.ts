import "server-only";
import type { ItemResults } from "#core/generation/run-results.ts";
import { toCandidate } from "./candidates.ts";
import type { Db } from "./transaction.ts";

/** The generated candidates of a run, item by item; `afterItemId` is the last item of the page before. */
export async function listRunResults(
  db: Db,
  runId: string,
  page: { afterItemId: string | null; take: number },
): Promise<ItemResults[]> {
  const items = await db.runItem.findMany({
    where: { runId, ...(page.afterItemId ? { itemId: { gt: page.afterItemId } } : {}) },
    orderBy: { itemId: "asc" },
    take: page.take,
    select: { itemId: true, item: { select: { externalId: true, title: true, body: true } } },
  });
  const rows = await db.candidate.findMany({
    where: { runId, kind: "generated", itemId: { in: items.map((one) => one.itemId) } },
    orderBy: [{ itemId: "asc" }, { id: "asc" }],
  });
  const byItem = Map.groupBy(rows.map(toCandidate), (one) => one.itemId);
  return items.map(({ itemId, item }) => ({
    itemId,
    externalId: item.externalId,
    title: item.title || item.body.slice(0, 120),
    candidates: byItem.get(itemId) ?? [],
  }));
}

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
