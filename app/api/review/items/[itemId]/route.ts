import { defineRoute } from "#server/actions/define-route.ts";
import { readReview } from "#server/services/review/read-review.ts";

type Context = { params: Promise<{ itemId: string }> };

/** One item with its candidates. */
export const GET = defineRoute<Context>("review.read", async (person, _request, context) => {
  const { itemId } = await context.params;
  return Response.json({ ok: true, data: await readReview(person, itemId) });
});
