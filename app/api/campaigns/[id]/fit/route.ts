import { defineRoute } from "#server/actions/define-route.ts";
import { formatFits } from "#server/services/exports/fit-report.ts";

type Context = { params: Promise<{ id: string }> };

/** How many messages of the campaign fit into each sender's format. */
export const GET = defineRoute<Context>("campaigns.read", async (person, _request, context) => {
  const { id } = await context.params;
  return Response.json({ ok: true, data: await formatFits(person, id) });
});
