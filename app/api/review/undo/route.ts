import { undoInput } from "#core/review/decision-input.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { readJsonBody } from "#server/actions/read-json-body.ts";
import { undoDecision } from "#server/services/review/decide.ts";

/** Takes the present decision on an item back. */
export const POST = defineRoute("review.decide", async (person, request) => {
  await undoDecision(person, await readJsonBody(request, undoInput));
  return Response.json({ ok: true, data: null });
});
