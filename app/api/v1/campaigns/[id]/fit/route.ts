import { campaignFitEndpoint } from "#core/api/campaigns-api.ts";
import { defineApiRoute } from "#server/actions/api/define-api-route.ts";
import { approvedCampaign } from "#server/services/campaigns/approved-campaign.ts";
import { fitReport } from "#server/services/exports/fit-report.ts";

export const POST = defineApiRoute(campaignFitEndpoint, async ({ actor, params, body }) => {
  await approvedCampaign(actor, params.id);
  return fitReport(actor, { campaignId: params.id, ...body });
});
