import "server-only";
import { type Actor, type Person, requirePermission } from "#core/access/actor.ts";
import type { Page } from "#core/campaigns/campaign-view.ts";
import { conflict, notFound, ProductError } from "#core/errors/product-error.ts";
import type { BulkFilter, BulkRow, BulkView } from "#core/review/bulk-filter.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import {
  approveBulkEntries,
  closeBulk,
  findBulk,
  insertBulkPreview,
  listBulkRows,
  reopenBulkEntries,
} from "../../repositories/bulk-approvals.ts";
import { type Db, database, transaction } from "../../repositories/transaction.ts";

const PAGE = 50;

/** Fixes which candidates a bulk approval would approve. Nothing is decided yet. */
export async function previewBulk(person: Person, filter: BulkFilter): Promise<{ id: string }> {
  requirePermission(person, "review.bulk");
  const { id } = await transaction((tx) => insertBulkPreview(tx, filter, person.id));
  return { id };
}

/** A bulk approval with its figures. Anyone who may approve in bulk may look at it. */
export async function readBulk(actor: Actor, id: string): Promise<BulkView> {
  requirePermission(actor, "review.bulk");
  return found(database(), id);
}

/** What it would approve (or approved), page by page. */
export async function bulkRows(actor: Actor, id: string, after: string | null): Promise<Page<BulkRow>> {
  requirePermission(actor, "review.bulk");
  const rows = await listBulkRows(database(), id, { after, take: PAGE + 1 });
  const shown = rows.slice(0, PAGE);
  return { rows: shown, next: rows.length > PAGE ? shown.at(-1)!.itemId : null };
}

/**
 * Approves just what was previewed; what changed since is left alone and counted. Only who made the preview may apply
 * it, because it is their decision on every item. Throws `conflict` where it was applied before.
 */
export async function applyBulk(person: Person, id: string): Promise<{ applied: number; skipped: number }> {
  requirePermission(person, "review.bulk");
  return transaction(async (tx) => {
    const bulk = await found(tx, id);
    if (bulk.createdById !== person.id) {
      throw new ProductError(
        "forbidden",
        `${bulk.createdBy} made this preview. Make your own, then approve.`,
      );
    }
    if (!(await closeBulk(tx, id))) throw conflict("This preview was applied already. Make a new one.");
    const applied = await approveBulkEntries(tx, id, person);
    const skipped = bulk.counts.matched - applied;
    await insertAuditEvent(tx, {
      actor: person,
      action: "review.bulk-approve",
      nounId: id,
      summary: `Approved ${applied} notifications in bulk`,
      after: { ...bulk.filter, applied, skipped },
    });
    return { applied, skipped };
  });
}

/** Takes a bulk approval back, as far as its decisions still stand. The decisions stay on record. */
export async function undoBulk(person: Person, id: string): Promise<{ reopened: number }> {
  requirePermission(person, "review.bulk");
  return transaction(async (tx) => {
    await found(tx, id);
    const reopened = await reopenBulkEntries(tx, id, person);
    if (reopened === 0)
      throw conflict("None of these decisions stands any more, so there is nothing to undo.");
    await insertAuditEvent(tx, {
      actor: person,
      action: "review.undo",
      nounId: id,
      summary: `Took back ${reopened} decisions of a bulk approval`,
      after: { reopened },
    });
    return { reopened };
  });
}

async function found(db: Db, id: string) {
  const bulk = await findBulk(db, id);
  if (!bulk) throw notFound("bulk approval");
  return bulk;
}
