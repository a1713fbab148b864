import { defineRoute } from "#server/actions/define-route.ts";
import { campaignMessages } from "#server/services/campaigns/read-campaigns.ts";

type Context = { params: Promise<{ id: string }> };

/** The messages of a campaign in their order: `?after=`, the `next` of the page before. */
export const GET = defineRoute<Context>("campaigns.read", async (person, request, context) => {
  const { id } = await context.params;
  const after = new URL(request.url).searchParams.get("after");
  return Response.json({ ok: true, data: await campaignMessages(person, id, after) });
});
