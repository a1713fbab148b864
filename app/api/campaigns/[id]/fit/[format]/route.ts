import { z } from "zod";
import { parseInput } from "#core/errors/invalid-input.ts";
import { EXPORT_FORMAT_KEYS } from "#core/export/export-format.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { fitReport } from "#server/services/exports/fit-report.ts";

type Context = { params: Promise<{ id: string; format: string }> };

/** What does not fit into one format, and why; the settings of the export are the query's parameters. */
export const GET = defineRoute<Context>("campaigns.read", async (person, request, context) => {
  const { id, format } = await context.params;
  const input = parseInput(z.object({ format: z.enum(EXPORT_FORMAT_KEYS) }), { format });
  const settings = Object.fromEntries(new URL(request.url).searchParams);
  return Response.json({ ok: true, data: await fitReport(person, { campaignId: id, ...input, settings }) });
});
