import { z } from "zod";
import { parseInput } from "#core/errors/invalid-input.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { readJudging } from "#server/services/evaluations/judging/read-judgings.ts";

const params = z.object({ id: z.uuid() });

/** A judging as it is now. */
export const GET = defineRoute(
  "evaluations.read",
  async (person, _request, context: { params: Promise<{ id: string }> }) => {
    const { id } = parseInput(params, await context.params);
    const data = await readJudging(person, id);
    return Response.json({ ok: true, data }, { headers: { "cache-control": "no-store" } });
  },
);
