import { readCampaignEndpoint } from "#core/api/campaigns-api.ts";
import { defineApiRoute } from "#server/actions/api/define-api-route.ts";
import { approvedCampaign } from "#server/services/campaigns/approved-campaign.ts";

export const GET = defineApiRoute(readCampaignEndpoint, ({ actor, params }) =>
  approvedCampaign(actor, params.id),
);
