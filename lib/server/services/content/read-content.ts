import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import type { ContentItem } from "#core/content/content-item.ts";
import { listContentItems } from "../../repositories/content-items.ts";
import { database } from "../../repositories/transaction.ts";

const PAGE = 50;

/** Content items, newest first; `nextBefore` is the key of the next page, or null at the end. */
export async function contentItems(
  actor: Actor,
  page: { before?: string } = {},
): Promise<{ items: ContentItem[]; nextBefore: string | null }> {
  requirePermission(actor, "content.read");
  const rows = await listContentItems(database(), { beforeId: page.before, take: PAGE + 1 });
  const items = rows.slice(0, PAGE);
  return { items, nextBefore: rows.length > PAGE ? items.at(-1)!.id : null };
}
