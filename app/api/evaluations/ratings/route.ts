import { ratingInput } from "#core/evaluation/ratings/rating.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { readJsonBody } from "#server/actions/read-json-body.ts";
import { rateText } from "#server/services/evaluations/ratings.ts";

/** Takes what a person thinks of a text. */
export const POST = defineRoute("evaluations.rate", async (person, request) => {
  await rateText(person, await readJsonBody(request, ratingInput));
  return Response.json({ ok: true, data: null });
});
