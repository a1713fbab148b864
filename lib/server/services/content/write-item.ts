import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import type { NewContentItem } from "#core/content/content-item.ts";
import type { ContentDetail } from "#core/content/content-view.ts";
import { itemName } from "#core/content/item-name.ts";
import { conflict, notFound, ProductError } from "#core/errors/product-error.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import {
  findByExternalId,
  findContentDetail,
  insertContentItem,
  setContentArchived,
  updateContentItem,
} from "../../repositories/content-write.ts";
import { type Db, transaction } from "../../repositories/transaction.ts";
import { changedFields } from "./item-audit.ts";

/** Adds one item by hand. Its external id must be new, also among the archived ones. */
export async function createItem(actor: Actor, item: NewContentItem): Promise<{ id: string }> {
  requirePermission(actor, "content.write");
  return transaction(async (tx) => {
    const made = await insertContentItem(tx, item);
    if (!made) throw await idTaken(tx, item.externalId);
    await insertAuditEvent(tx, {
      actor,
      action: "content.create",
      nounId: made.id,
      summary: `Added “${itemName(item)}”`,
      after: { ...item, body: item.body.slice(0, 500) },
    });
    return made;
  });
}

/**
 * Changes an item. `seenAt` is the `updatedAt` of what the form was filled from: where the item changed since, nothing
 * is written; the new `updatedAt` comes back. The external id is what imports know the item by, and stays.
 */
export async function changeItem(
  actor: Actor,
  key: { id: string; seenAt: Date },
  item: Omit<NewContentItem, "externalId">,
): Promise<{ updatedAt: string }> {
  requirePermission(actor, "content.write");
  return transaction(async (tx) => {
    const present = await found(tx, key.id);
    const changes = changedFields(present, item);
    if (!changes) return { updatedAt: present.updatedAt };
    if (!(await updateContentItem(tx, key, item))) {
      throw conflict(
        "Someone else changed this item while you were writing. Nothing was saved and what you typed is still here: load the page in a second tab to compare.",
      );
    }
    await insertAuditEvent(tx, {
      actor,
      action: "content.update",
      nounId: key.id,
      summary: `Changed ${Object.keys(changes.after).join(", ")} of “${itemName(item)}”`,
      ...changes,
    });
    return { updatedAt: (await found(tx, key.id)).updatedAt };
  });
}

/** Takes an item out of lists and runs, or brings it back. What was written and decided for it stays. */
export async function setArchived(actor: Actor, input: { id: string; archived: boolean }): Promise<void> {
  requirePermission(actor, "content.write");
  await transaction(async (tx) => {
    const item = await found(tx, input.id);
    if (!(await setContentArchived(tx, input.id, input.archived ? new Date() : null))) {
      throw conflict(
        `This item is ${input.archived ? "archived already" : "not archived"}. Nothing changed.`,
      );
    }
    await insertAuditEvent(tx, {
      actor,
      action: input.archived ? "content.archive" : "content.restore",
      nounId: input.id,
      summary: `${input.archived ? "Archived" : "Restored"} “${itemName(item)}”`,
    });
  });
}

async function found(tx: Db, id: string): Promise<ContentDetail> {
  const item = await findContentDetail(tx, id);
  if (!item) throw notFound("content item");
  return item;
}

async function idTaken(tx: Db, externalId: string): Promise<ProductError> {
  const holder = await findByExternalId(tx, externalId);
  const where = holder?.archivedAt ? "an archived item" : "another item";
  return new ProductError("conflict", `The id “${externalId}” belongs to ${where}. Choose another id.`, {
    externalId: `Belongs to ${where}`,
  });
}
