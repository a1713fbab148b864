import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import type { ContentDetail } from "#core/content/content-view.ts";
import { notFound } from "#core/errors/product-error.ts";
import { findContentDetail } from "../../repositories/content-write.ts";
import { database } from "../../repositories/transaction.ts";

/** One item with all its fields, archived or not. */
export async function readItem(actor: Actor, id: string): Promise<ContentDetail> {
  requirePermission(actor, "content.read");
  const item = await findContentDetail(database(), id);
  if (!item) throw notFound("content item");
  return item;
}
