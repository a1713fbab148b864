import { campaignMessagesEndpoint } from "#core/api/campaigns-api.ts";
import { fromCursor, toCursor } from "#core/api/cursor.ts";
import { defineApiRoute } from "#server/actions/api/define-api-route.ts";
import { approvedCampaign } from "#server/services/campaigns/approved-campaign.ts";
import { campaignMessages } from "#server/services/campaigns/read-campaigns.ts";

export const GET = defineApiRoute(campaignMessagesEndpoint, async ({ actor, params, query }) => {
  await approvedCampaign(actor, params.id);
  const page = await campaignMessages(actor, params.id, fromCursor("messages", query.cursor));
  return {
    data: page.rows.map((row) => ({ ...row, style: row.categoryKey })),
    nextCursor: toCursor("messages", page.next),
  };
});
