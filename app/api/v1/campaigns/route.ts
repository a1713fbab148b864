import { listCampaignsEndpoint } from "#core/api/campaigns-api.ts";
import { fromCursor, toCursor } from "#core/api/cursor.ts";
import { defineApiRoute } from "#server/actions/api/define-api-route.ts";
import { campaigns } from "#server/services/campaigns/read-campaigns.ts";

export const GET = defineApiRoute(listCampaignsEndpoint, async ({ actor, query }) => {
  const page = await campaigns(actor, { status: "approved", before: fromCursor("campaigns", query.cursor) });
  return { data: page.rows, nextCursor: toCursor("campaigns", page.next) };
});
