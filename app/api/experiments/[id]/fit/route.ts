import { defineRoute } from "#server/actions/define-route.ts";
import { armFits } from "#server/services/experiments/arm-fits.ts";

type Context = { params: Promise<{ id: string }> };

/** How many messages fit into each sender's format in every arm, and which do not. */
export const GET = defineRoute<Context>("experiments.read", async (person, _request, context) => {
  const { id } = await context.params;
  return Response.json({ ok: true, data: await armFits(person, id) });
});
