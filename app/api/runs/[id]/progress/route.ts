import { z } from "zod";
import { parseInput } from "#core/errors/invalid-input.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { runProgress } from "#server/services/runs/read-runs.ts";

const params = z.object({ id: z.uuid() });

export const GET = defineRoute(
  "runs.read",
  async (person, _request, context: { params: Promise<{ id: string }> }) => {
    const { id } = parseInput(params, await context.params);
    return Response.json(
      { ok: true, data: await runProgress(person, id) },
      { headers: { "cache-control": "no-store" } },
    );
  },
);
