import { fromCursor, toCursor } from "#core/api/cursor.ts";
import { listRunsEndpoint, startRunEndpoint } from "#core/api/runs-api.ts";
import { defineApiRoute } from "#server/actions/api/define-api-route.ts";
import { startNamedRun } from "#server/services/generation/start-named-run.ts";
import { readRun, runs } from "#server/services/runs/read-runs.ts";

export const POST = defineApiRoute(startRunEndpoint, async ({ actor, body }) => {
  const { id } = await startNamedRun(actor, body);
  return readRun(actor, id);
});

export const GET = defineApiRoute(listRunsEndpoint, async ({ actor, query }) => {
  const page = await runs(actor, { before: fromCursor("runs", query.cursor) ?? undefined });
  return { data: page.runs, nextCursor: toCursor("runs", page.nextBefore) };
});
