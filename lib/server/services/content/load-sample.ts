import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { sampleContent } from "#core/content/sample/sample-content.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import { transaction } from "../../repositories/transaction.ts";
import { type UpsertCounts, upsertItems } from "../../repositories/upsert-items.ts";

/** Brings the sample items in. Loading them again restores their wording and makes nothing twice. */
export async function loadSample(actor: Actor): Promise<UpsertCounts> {
  requirePermission(actor, "content.write");
  return transaction(async (tx) => {
    const { ids: _, ...counts } = await upsertItems(tx, sampleContent);
    await insertAuditEvent(tx, {
      actor,
      action: "workspace.load-sample",
      nounId: "1",
      summary: `Loaded the sample workspace: ${counts.created} new items`,
      after: { ...counts },
    });
    return counts;
  });
}
