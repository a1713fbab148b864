import { decisionInput } from "#core/review/decision-input.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { readJsonBody } from "#server/actions/read-json-body.ts";
import { decide } from "#server/services/review/decide.ts";

/**
 * Decides on an item. A route and not a server action: the reviewer is on the next item before the answer comes, and
 * actions wait for each other and hold up the navigation.
 */
export const POST = defineRoute("review.decide", async (person, request) => {
  await decide(person, await readJsonBody(request, decisionInput));
  return Response.json({ ok: true, data: null });
});
