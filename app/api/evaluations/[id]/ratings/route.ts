import { z } from "zod";
import { parseInput } from "#core/errors/invalid-input.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { textsToRate } from "#server/services/evaluations/ratings.ts";

const params = z.object({ id: z.uuid() });

/** The texts of an evaluation that the person may rate next. */
export const GET = defineRoute(
  "evaluations.rate",
  async (person, _request, context: { params: Promise<{ id: string }> }) => {
    const { id } = parseInput(params, await context.params);
    const data = await textsToRate(person, id);
    return Response.json({ ok: true, data }, { headers: { "cache-control": "no-store" } });
  },
);
