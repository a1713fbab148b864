import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { listCategoryNames } from "../../repositories/categories.ts";
import { database } from "../../repositories/transaction.ts";

/** What people call each style, by its key; retired ones too, since old texts carry them. */
export async function styleNames(actor: Actor): Promise<Record<string, string>> {
  requirePermission(actor, "categories.read");
  return Object.fromEntries((await listCategoryNames(database())).map(({ key, name }) => [key, name]));
}
