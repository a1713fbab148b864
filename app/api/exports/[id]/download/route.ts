import { defineRoute } from "#server/actions/define-route.ts";
import { exportResponse } from "#server/actions/export-response.ts";
import { downloadExport } from "#server/services/exports/download-export.ts";

type Context = { params: Promise<{ id: string }> };

/** The file of an export as a stream, with its length and hash ahead of it. */
export const GET = defineRoute<Context>("exports.download", async (person, _request, context) => {
  const { id } = await context.params;
  return exportResponse(await downloadExport(person, id));
});
