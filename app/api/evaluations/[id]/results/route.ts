import { z } from "zod";
import { parseInput } from "#core/errors/invalid-input.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { evaluationResults } from "#server/services/evaluations/read-evaluations.ts";

const input = z.object({
  id: z.uuid(),
  style: z.string().max(40).nullable(),
  after: z.coerce.number().int().min(0).nullable(),
});

/** What an evaluation wrote: `?style=` (a key) and `?after=`, the `next` of the page before. */
export const GET = defineRoute(
  "evaluations.read",
  async (person, request, context: { params: Promise<{ id: string }> }) => {
    const query = new URL(request.url).searchParams;
    const { id, ...page } = parseInput(input, {
      ...(await context.params),
      style: query.get("style"),
      after: query.get("after"),
    });
    return Response.json({ ok: true, data: await evaluationResults(person, id, page) });
  },
);
