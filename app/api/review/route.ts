import { z } from "zod";
import { reviewFilter } from "#core/review/review-filter.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { reviewQueue, reviewTotal } from "#server/services/review/read-review.ts";

const key = z.uuid().nullable().catch(null);

/** The review queue under the filter's fields, page by page (`?after=`); the first page says how many there are. */
export const GET = defineRoute("review.read", async (person, request) => {
  const { after = null, ...given } = Object.fromEntries(new URL(request.url).searchParams);
  const filter = reviewFilter.parse(given);
  const from = key.parse(after);
  const [page, total] = await Promise.all([
    reviewQueue(person, filter, from),
    from === null ? reviewTotal(person, filter) : null,
  ]);
  return Response.json({ ok: true, data: { ...page, total } });
});
