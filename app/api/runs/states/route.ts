import { z } from "zod";
import { parseInput } from "#core/errors/invalid-input.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { runStates } from "#server/services/runs/read-runs.ts";

const query = z.object({ ids: z.array(z.uuid()).max(50) });

/** Some runs as they are now (`?ids=`, at most 50). */
export const GET = defineRoute("runs.read", async (person, request) => {
  const given = new URL(request.url).searchParams.get("ids") ?? "";
  const { ids } = parseInput(query, { ids: given.split(",").filter(Boolean) });
  return Response.json(
    { ok: true, data: await runStates(person, ids) },
    { headers: { "cache-control": "no-store" } },
  );
});
