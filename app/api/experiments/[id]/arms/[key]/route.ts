import { armFileEndpoint } from "#core/api/experiments-api.ts";
import { parseInput } from "#core/errors/invalid-input.ts";
import { armFileResponse } from "#server/actions/arm-file-response.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { pathSegment } from "#server/actions/path-segment.ts";
import { armFile } from "#server/services/experiments/arm-file.ts";

type Context = { params: Promise<{ id: string; key: string }> };

/** What an arm says, for the sender; the query is that of the API. */
export const GET = defineRoute<Context>("exports.download", async (person, request, context) => {
  const { id, key } = await context.params;
  const query = parseInput(armFileEndpoint.query, Object.fromEntries(new URL(request.url).searchParams));
  return armFileResponse(await armFile(person, { id, arm: pathSegment(key), ...query }));
});
