import { fromCursor, toCursor } from "#core/api/cursor.ts";
import { listItemsEndpoint, upsertItemsEndpoint } from "#core/api/items-api.ts";
import { contentFilter } from "#core/content/content-filter.ts";
import { defineApiRoute } from "#server/actions/api/define-api-route.ts";
import { importItems } from "#server/services/content/import-items.ts";
import { findContent } from "#server/services/content/search-content.ts";

export const POST = defineApiRoute(upsertItemsEndpoint, async ({ actor, body }) => {
  const { ids, ...counts } = await importItems(actor, body.items, "items by the API");
  const externalIds = [...new Set(body.items.map((item) => item.externalId))];
  return { ...counts, items: externalIds.map((externalId, index) => ({ externalId, id: ids[index]! })) };
});

export const GET = defineApiRoute(listItemsEndpoint, async ({ actor, query }) => {
  const { cursor, ...words } = query;
  const filter = contentFilter.parse(words);
  const page = await findContent(actor, { filter, before: fromCursor("items", cursor) });
  return { data: page.rows, nextCursor: toCursor("items", page.next) };
});
