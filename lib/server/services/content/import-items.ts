import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import type { NewContentItem } from "#core/content/content-item.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { transaction } from "../../repositories/transaction.ts";
import { type UpsertCounts, upsertItems } from "../../repositories/upsert-items.ts";

/** Imports checked items in one transaction: all go in or none. Returns what changed and the items' ids in order. */
export async function importItems(
  actor: Actor,
  items: NewContentItem[],
  fileName: string,
): Promise<UpsertCounts & { ids: string[] }> {
  requirePermission(actor, "content.write");
  return transaction(async (tx) => {
    const { ids, ...counts } = await upsertItems(tx, items);
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
