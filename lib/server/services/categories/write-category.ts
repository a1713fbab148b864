import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { conflict, notFound, ProductError } from "#core/errors/product-error.ts";
import type { CategoryDetail } from "#core/prompts/category-view.ts";
import type { PromptContent } from "#core/prompts/prompt-version.ts";
import { insertAuditEvent } from "../../repositories/audit-events.ts";
import {
  findCategory,
  insertCategory,
  lockCategory,
  setCategoryStatus,
  updateCategory,
} from "../../repositories/categories.ts";
import { insertPromptVersion } from "../../repositories/prompt-versions.ts";
import { type Db, transaction } from "../../repositories/transaction.ts";

/** Makes a style with its first version as a draft. Its key must be new: links and exports know the style by it. */
export async function createCategory(
  actor: Actor,
  input: { key: string; name: string; description: string; content: PromptContent },
): Promise<{ key: string }> {
  requirePermission(actor, "categories.write");
  const { content, ...category } = input;
  return transaction(async (tx) => {
    const made = await insertCategory(tx, { ...category, createdById: actor.id });
    if (!made) {
      throw new ProductError("conflict", `There is a style with the key “${input.key}” already.`, {
        key: "Taken by another style",
      });
    }
    await insertPromptVersion(tx, {
      categoryId: made.id,
      version: 1,
      status: "draft",
      content,
      note: "",
      createdById: actor.id,
      createdBy: actor.name,
    });
    await insertAuditEvent(tx, {
      actor,
      action: "category.create",
      nounId: made.id,
      summary: `Created the style “${category.name}”`,
      after: input,
    });
    return { key: category.key };
  });
}

/**
 * Gives a style another name or description. `seen` is what the form was filled with: where someone changed it since,
 * nothing is written.
 */
export async function changeCategory(
  actor: Actor,
  input: { id: string; name: string; description: string; seen: { name: string; description: string } },
): Promise<void> {
  requirePermission(actor, "categories.write");
  await transaction(async (tx) => {
    const present = await lockedCategory(tx, input.id);
    const { id, name, description, seen } = input;
    if (present.name === name && present.description === description) return;
    if (present.name !== seen.name || present.description !== seen.description) {
      throw conflict(
        `Someone changed this style while you were writing: it is “${present.name}” now. Nothing was saved and what you typed is still here.`,
      );
    }
    await updateCategory(tx, id, { name, description });
    await insertAuditEvent(tx, {
      actor,
      action: "category.update",
      nounId: id,
      summary: `Changed the style “${name}”`,
      before: { name: present.name, description: present.description },
      after: { name, description },
    });
  });
}

/** Takes a style out of new runs, or brings it back. Its versions and what they wrote stay. */
export async function setCategoryRetired(
  actor: Actor,
  input: { id: string; retired: boolean },
): Promise<void> {
  requirePermission(actor, "categories.publish");
  await transaction(async (tx) => {
    const category = await lockedCategory(tx, input.id);
    if (!(await setCategoryStatus(tx, input.id, input.retired ? "retired" : "active"))) {
      throw conflict(`“${category.name}” is ${input.retired ? "retired" : "in use"} already.`);
    }
    await insertAuditEvent(tx, {
      actor,
      action: input.retired ? "category.retire" : "category.restore",
      nounId: input.id,
      summary: `${input.retired ? "Retired" : "Restored"} the style “${category.name}”`,
    });
  });
}

/** A style under its lock, or `not-found`. */
export async function lockedCategory(tx: Db, id: string): Promise<CategoryDetail> {
  await lockCategory(tx, id);
  const category = await findCategory(tx, { id });
  if (!category) throw notFound("style");
  return category;
}
