import { createExportEndpoint } from "#core/api/campaigns-api.ts";
import { defineApiRoute } from "#server/actions/api/define-api-route.ts";
import { createExport } from "#server/services/exports/create-export.ts";

export const POST = defineApiRoute(createExportEndpoint, ({ actor, params, body }) =>
  createExport(actor, { campaignId: params.id, ...body }),
);
