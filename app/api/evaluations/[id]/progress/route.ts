import { z } from "zod";
import { parseInput } from "#core/errors/invalid-input.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { evaluationProgress } from "#server/services/evaluations/read-evaluations.ts";

const params = z.object({ id: z.uuid() });

export const GET = defineRoute(
  "evaluations.read",
  async (person, _request, context: { params: Promise<{ id: string }> }) => {
    const { id } = parseInput(params, await context.params);
    const data = await evaluationProgress(person, id);
    return Response.json({ ok: true, data }, { headers: { "cache-control": "no-store" } });
  },
);
