import "server-only";
import { type Person, requirePermission } from "#core/access/actor.ts";
import { conflict, notFound, ProductError } from "#core/errors/product-error.ts";
import type { BulkFilter } from "#core/review/bulk-filter.ts";
import { type BulkView, bulkWords } from "#core/review/bulk-view.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import {
  claimBulk,
  claimBulkUndo,
  discardPreviews,
  findBulk,
  insertBulk,
  setBulkOutcome,
  setBulkPreview,
  setBulkUndone,
} from "../../repositories/bulk-approvals.ts";
import { approveEntries, bulkItemIds, undoEntries } from "../../repositories/bulk-decisions.ts";
import { insertBulkEntries } from "../../repositories/bulk-preview.ts";
import { type Db, transaction } from "../../repositories/transaction.ts";

/** How many items one statement decides: large enough to be quick, small enough to stay in memory. */
const CHUNK = 1_000;

/** Writes down exactly what the filter would approve. An older preview of the same person is put away. Returns its id. */
export async function previewBulk(person: Person, filter: BulkFilter): Promise<string> {
  requirePermission(person, "review.bulk");
  return transaction(async (tx) => {
    await discardPreviews(tx, person.id);
    const id = await insertBulk(tx, { filter, createdById: person.id, createdBy: person.name });
    const { matched, leftOut } = await insertBulkEntries(tx, id, filter);
    await setBulkPreview(tx, id, matched, leftOut);
    return id;
  });
}

/**
 * Approves what the preview holds and nothing else; an item that changed since is passed over and counted. All of it
 * or none, with one audit event for the bulk and one for each item.
 */
export async function applyBulk(person: Person, id: string): Promise<{ applied: number; skipped: number }> {
  requirePermission(person, "review.bulk");
  return transaction(async (tx) => {
    const bulk = await foundBulk(tx, id);
    if (bulk.createdById !== person.id)
      throw new ProductError(
        "forbidden",
        `${bulk.createdBy} made this preview, and only they can apply it. Make your own.`,
      );
    if (bulk.matched === 0)
      throw new ProductError("invalid", "Nothing matches: there is nothing to approve. Widen the filter.");
    if (!(await claimBulk(tx, id)))
      throw conflict("This preview was applied already, or a newer one took its place.");
    const by = { bulkId: id, deciderId: person.id, decider: person.name };
    let applied = 0;
    let after: string | null = null;
    for (;;) {
      const itemIds = await bulkItemIds(tx, id, { after, take: CHUNK });
      if (itemIds.length === 0) break;
      applied += await approveEntries(tx, by, itemIds);
      after = itemIds.at(-1)!;
    }
    const skipped = bulk.matched - applied;
    await setBulkOutcome(tx, id, { applied, skipped });
    await insertAuditEvent(tx, {
      actor: person,
      action: "review.bulk-approve",
      nounId: id,
      summary: `Approved ${applied} notifications in bulk: ${bulkWords(bulk.filter, bulk.runName)}`,
      after: { filter: bulk.filter, matched: bulk.matched, applied, skipped },
    });
    return { applied, skipped };
  });
}

/** Takes every decision of a bulk back that still stands. What was decided anew since stays as it is, and is counted. */
export async function undoBulk(person: Person, id: string): Promise<{ undone: number; kept: number }> {
  requirePermission(person, "review.bulk");
  return transaction(async (tx) => {
    const bulk = await foundBulk(tx, id);
    if (!(await claimBulkUndo(tx, id, person.name)))
      throw conflict(
        bulk.undoneBy ? `${bulk.undoneBy} took this bulk back already.` : "This bulk was never applied.",
      );
    const by = { bulkId: id, deciderId: person.id, decider: person.name };
    let undone = 0;
    for (let more = CHUNK; more > 0; undone += more) more = await undoEntries(tx, by, CHUNK);
    await setBulkUndone(tx, id, undone);
    const kept = bulk.applied - undone;
    await insertAuditEvent(tx, {
      actor: person,
      action: "review.bulk-undo",
      nounId: id,
      summary: `Took back ${undone} notifications approved in bulk`,
      before: { approved: bulk.applied },
      after: { undone, kept },
    });
    return { undone, kept };
  });
}

async function foundBulk(tx: Db, id: string): Promise<BulkView> {
  const bulk = await findBulk(tx, id);
  if (!bulk) throw notFound("bulk approval");
  return bulk;
}
