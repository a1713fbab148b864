import { cancelRunEndpoint } from "#core/api/runs-api.ts";
import { defineApiRoute } from "#server/actions/api/define-api-route.ts";
import { cancelRun } from "#server/services/generation/stop-run.ts";
import { readRun } from "#server/services/runs/read-runs.ts";

export const POST = defineApiRoute(cancelRunEndpoint, async ({ actor, params }) => {
  await cancelRun(actor, params.id);
  return readRun(actor, params.id);
});
