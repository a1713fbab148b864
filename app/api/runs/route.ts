import { z } from "zod";
import { RUN_FILTERS } from "#core/generation/run-filter.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { runs } from "#server/services/runs/read-runs.ts";

const key = z.uuid().optional().catch(undefined);

/** Runs, newest first: `?status=` (a RunFilter) and `?before=`, the `nextBefore` of the page before. */
export const GET = defineRoute("runs.read", async (person, request) => {
  const query = new URL(request.url).searchParams;
  const filter = RUN_FILTERS.find((known) => known === query.get("status"));
  const before = key.parse(query.get("before") ?? undefined);
  return Response.json({ ok: true, data: await runs(person, { filter, before }) });
});
