import { CAMPAIGN_STATUSES } from "#core/campaigns/campaign-status.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { campaigns } from "#server/services/campaigns/read-campaigns.ts";

/** Campaigns, newest first: `?status=` and `?before=`, the `next` of the page before. */
export const GET = defineRoute("campaigns.read", async (person, request) => {
  const query = new URL(request.url).searchParams;
  const status = CAMPAIGN_STATUSES.find((known) => known === query.get("status")) ?? null;
  return Response.json({ ok: true, data: await campaigns(person, { status, before: query.get("before") }) });
});
