import { experimentFitEndpoint, experimentFitUnderEndpoint } from "#core/api/experiments-api.ts";
import { defineApiRoute } from "#server/actions/api/define-api-route.ts";
import { armFitUnder } from "#server/services/experiments/arm-fit-under.ts";
import { armFits } from "#server/services/experiments/arm-fits.ts";
import { experimentCalled } from "#server/services/experiments/found-experiment.ts";

export const GET = defineApiRoute(experimentFitEndpoint, async ({ actor, params }) => {
  const { id } = await experimentCalled(params.key);
  return { data: (await armFits(actor, id)).formats };
});

export const POST = defineApiRoute(experimentFitUnderEndpoint, async ({ actor, params, body }) => {
  const { id } = await experimentCalled(params.key);
  return armFitUnder(actor, { id, ...body });
});
