import { EXPERIMENT_STATUSES } from "#core/experiments/experiment-status.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { experiments } from "#server/services/experiments/read-experiments.ts";

/** Experiments, newest first: `?status=` and `?before=`, the `next` of the page before. */
export const GET = defineRoute("experiments.read", async (person, request) => {
  const query = new URL(request.url).searchParams;
  const status = EXPERIMENT_STATUSES.find((known) => known === query.get("status")) ?? null;
  return Response.json({
    ok: true,
    data: await experiments(person, { status, before: query.get("before") }),
  });
});
