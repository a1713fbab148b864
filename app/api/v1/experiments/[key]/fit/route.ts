import { experimentFitEndpoint } from "#core/api/experiments-api.ts";
import { defineApiRoute } from "#server/actions/api/define-api-route.ts";
import { armFits } from "#server/services/experiments/arm-fits.ts";
import { experimentCalled } from "#server/services/experiments/found-experiment.ts";

export const GET = defineApiRoute(experimentFitEndpoint, async ({ actor, params }) => {
  const { id } = await experimentCalled(params.key);
  return { data: (await armFits(actor, id)).formats };
});
