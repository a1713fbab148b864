import { runEstimateRequest } from "#core/generation/run-request.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { readJsonBody } from "#server/actions/read-json-body.ts";
import { estimateFor } from "#server/services/generation/estimate-run.ts";

/** What a run would take. By POST, because a list of items does not fit into an address. */
export const POST = defineRoute("runs.start", async (person, request) => {
  const data = await estimateFor(person, await readJsonBody(request, runEstimateRequest));
  return Response.json({ ok: true, data });
});
