import { z } from "zod";
import { defineRoute } from "#server/actions/define-route.ts";
import { readJsonBody } from "#server/actions/read-json-body.ts";
import { skipItem } from "#server/services/review/decide.ts";

/** Puts an item at the end of the queue, undecided. */
export const POST = defineRoute("review.decide", async (person, request) => {
  await skipItem(person, (await readJsonBody(request, z.object({ itemId: z.uuid() }))).itemId);
  return Response.json({ ok: true, data: null });
});
