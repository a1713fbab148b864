import { evaluationEstimateRequest } from "#core/evaluation/runs/evaluation-request.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { readJsonBody } from "#server/actions/read-json-body.ts";
import { estimateEvaluations } from "#server/services/evaluations/estimate-evaluations.ts";

/** What evaluations would take. */
export const POST = defineRoute("evaluations.start", async (person, request) => {
  const data = await estimateEvaluations(person, await readJsonBody(request, evaluationEstimateRequest));
  return Response.json({ ok: true, data });
});
