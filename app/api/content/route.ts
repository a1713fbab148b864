import { contentFilter } from "#core/content/content-filter.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { findContent } from "#server/services/content/search-content.ts";

/** Items that match the filter's fields, newest first; `?before=` for the page after. */
export const GET = defineRoute("content.read", async (person, request) => {
  const { before = null, ...given } = Object.fromEntries(new URL(request.url).searchParams);
  const data = await findContent(person, { filter: contentFilter.parse(given), before });
  return Response.json({ ok: true, data });
});
