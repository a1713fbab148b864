import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { notFound } from "#core/errors/product-error.ts";
import type { CategoryDetail, CategorySummary } from "#core/prompts/category-view.ts";
import { findCategory, listCategories } from "../../repositories/categories.ts";
import { database } from "../../repositories/transaction.ts";

/** Every style, those in use first. */
export async function readCategories(actor: Actor): Promise<CategorySummary[]> {
  requirePermission(actor, "categories.read");
  return listCategories(database());
}

/** One style by its key, with all its versions. Throws `not-found`. */
export async function readCategory(actor: Actor, key: string): Promise<CategoryDetail> {
  requirePermission(actor, "categories.read");
  const category = await findCategory(database(), { key });
  if (!category) throw notFound("style");
  return category;
}
