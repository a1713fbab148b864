import "server-only";
import { itemName } from "#core/content/item-name.ts";
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
    title: itemName(item),
    candidates: byItem.get(itemId) ?? [],
  }));
}
