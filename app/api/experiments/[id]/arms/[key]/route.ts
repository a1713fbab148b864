import { armFileResponse } from "#server/actions/arm-file-response.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { pathSegment } from "#server/actions/path-segment.ts";
import { armFile } from "#server/services/experiments/arm-file.ts";

type Context = { params: Promise<{ id: string; key: string }> };

/** What an arm says, for the sender: `?format=` names one of the formats of export. */
export const GET = defineRoute<Context>("exports.download", async (person, request, context) => {
  const { id, key } = await context.params;
  const format = new URL(request.url).searchParams.get("format") ?? "csv";
  return armFileResponse(await armFile(person, { id, arm: pathSegment(key), format }));
});
