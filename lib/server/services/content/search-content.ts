import "server-only";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import type { Page } from "#core/campaigns/campaign-view.ts";
import type { ContentFilter } from "#core/content/content-filter.ts";
import type { ContentFacets, ContentSummary } from "#core/content/content-view.ts";
import { contentFacets, searchContent } from "../../repositories/content-search.ts";
import { database } from "../../repositories/transaction.ts";

const PAGE = 50;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Items that match, newest first; `before` is the `next` of the page before. */
export async function findContent(
  actor: Actor,
  page: { filter: ContentFilter; before?: string | null },
): Promise<Page<ContentSummary>> {
  requirePermission(actor, "content.read");
  const beforeId = page.before && UUID.test(page.before) ? page.before : null;
  const rows = await searchContent(database(), { filter: page.filter, beforeId, take: PAGE + 1 });
  const shown = rows.slice(0, PAGE);
  return { rows: shown, next: rows.length > PAGE ? shown.at(-1)!.id : null };
}

/** The languages and kinds that the filters offer. */
export function readFacets(actor: Actor): Promise<ContentFacets> {
  requirePermission(actor, "content.read");
  return contentFacets(database());
}
