import { armFileEndpoint } from "#core/api/experiments-api.ts";
import { defineApiRoute } from "#server/actions/api/define-api-route.ts";
import { armFileResponse } from "#server/actions/arm-file-response.ts";
import { pathSegment } from "#server/actions/path-segment.ts";
import { armFile } from "#server/services/experiments/arm-file.ts";
import { experimentCalled } from "#server/services/experiments/found-experiment.ts";

export const GET = defineApiRoute(armFileEndpoint, async ({ actor, params, query }) => {
  const { id } = await experimentCalled(params.key);
  return armFileResponse(await armFile(actor, { id, arm: pathSegment(params.arm), ...query }));
});
