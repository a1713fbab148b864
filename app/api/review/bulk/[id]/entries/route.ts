import { readOutcome } from "#core/review/bulk-view.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { bulkEntries } from "#server/services/review/read-bulk.ts";

type Context = { params: Promise<{ id: string }> };

/** Entries of a bulk approval, the least certain first: `?outcome=` of one kind, `?after=` for the page after. */
export const GET = defineRoute<Context>("review.read", async (person, request, context) => {
  const { id } = await context.params;
  const search = new URL(request.url).searchParams;
  const page = { outcome: readOutcome(search.get("outcome")), after: search.get("after") };
  return Response.json({ ok: true, data: await bulkEntries(person, id, page) });
});
