import { readQueueFilter } from "#core/review/queue-filter.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { readQueue } from "#server/services/review/read-queue.ts";

/** Items of the review that match the filter's fields, in its order; `?after=` for the page after. */
export const GET = defineRoute("review.read", async (person, request) => {
  const { after = null, ...given } = Object.fromEntries(new URL(request.url).searchParams);
  const data = await readQueue(person, { filter: readQueueFilter(given), after });
  return Response.json({ ok: true, data });
});
