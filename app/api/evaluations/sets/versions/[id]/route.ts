import { z } from "zod";
import { parseInput } from "#core/errors/invalid-input.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { setItems } from "#server/services/evaluations/read-sets.ts";

const input = z.object({ id: z.uuid(), after: z.coerce.number().int().min(0).nullable() });

/** Items of a frozen version, in their order: `?after=`, the `next` of the page before. */
export const GET = defineRoute(
  "evaluations.read",
  async (person, request, context: { params: Promise<{ id: string }> }) => {
    const after = new URL(request.url).searchParams.get("after");
    const { id, after: from } = parseInput(input, { ...(await context.params), after });
    return Response.json({ ok: true, data: await setItems(person, id, from) });
  },
);
