import { exportFileEndpoint } from "#core/api/campaigns-api.ts";
import { defineApiRoute } from "#server/actions/api/define-api-route.ts";
import { exportResponse } from "#server/actions/export-response.ts";
import { downloadExport } from "#server/services/exports/download-export.ts";

export const GET = defineApiRoute(exportFileEndpoint, async ({ actor, params }) =>
  exportResponse(await downloadExport(actor, params.id)),
);
