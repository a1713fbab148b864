import { fromCursor, toCursor } from "#core/api/cursor.ts";
import { runCandidatesEndpoint } from "#core/api/runs-api.ts";
import { defineApiRoute } from "#server/actions/api/define-api-route.ts";
import { readRun } from "#server/services/runs/read-runs.ts";
import { runCandidates } from "#server/services/runs/run-candidates.ts";

export const GET = defineApiRoute(runCandidatesEndpoint, async ({ actor, params, query }) => {
  await readRun(actor, params.id);
  const page = await runCandidates(actor, params.id, fromCursor("candidates", query.cursor));
  return { data: page.items, nextCursor: toCursor("candidates", page.next) };
});
