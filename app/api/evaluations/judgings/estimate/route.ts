import { judgingEstimateRequest } from "#core/evaluation/judge/judging-request.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { readJsonBody } from "#server/actions/read-json-body.ts";
import { estimateJudging } from "#server/services/evaluations/judging/estimate-judging.ts";

/** What a judging would take. */
export const POST = defineRoute("evaluations.start", async (person, request) => {
  const data = await estimateJudging(person, await readJsonBody(request, judgingEstimateRequest));
  return Response.json({ ok: true, data });
});
