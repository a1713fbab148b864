import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import type { NewContentItem } from "#core/content/content-item.ts";
import { ProductError } from "#core/errors/product-error.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { type Db, transaction } from "../../repositories/transaction.ts";
import { type UpsertCounts, upsertItems } from "../../repositories/upsert-items.ts";

/** Items of one statement: memory stays bounded whatever the file. */
const BATCH = 500;

/**
 * Imports checked items in one transaction, as they arrive: all go in or none, also where reading them fails midway.
 * Returns what changed and the items' ids in order.
 */
export async function importItems(
  actor: Actor,
  items: Iterable<NewContentItem> | AsyncIterable<NewContentItem>,
  fileName: string,
): Promise<UpsertCounts & { ids: string[] }> {
  requirePermission(actor, "content.write");
  return transaction(async (tx) => {
    const { ids, ...counts } = await upsertInBatches(tx, items);
    if (ids.length === 0)
      throw new ProductError("invalid", `${fileName} holds no item that can be used. Nothing was imported.`);
    await insertAuditEvent(tx, {
      actor,
      action: "import.commit",
      nounId: fileName.slice(0, 200),
      summary: `Imported ${fileName}: ${counts.created} new, ${counts.updated} changed, ${counts.unchanged} as before`,
      after: { ...counts },
    });
    return { ...counts, ids };
  });
}

async function upsertInBatches(tx: Db, items: Iterable<NewContentItem> | AsyncIterable<NewContentItem>) {
  const total = { created: 0, updated: 0, unchanged: 0, ids: [] as string[] };
  let batch: NewContentItem[] = [];
  const flush = async () => {
    const { created, updated, unchanged, ids } = await upsertItems(tx, batch);
    total.created += created;
    total.updated += updated;
    total.unchanged += unchanged;
    total.ids.push(...ids);
    batch = [];
  };
  for await (const item of items) {
    batch.push(item);
    if (batch.length === BATCH) await flush();
  }
  await flush();
  return total;
}
