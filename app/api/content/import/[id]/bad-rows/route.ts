import { z } from "zod";
import { parseInput } from "#core/errors/invalid-input.ts";
import { attachmentHeader } from "#core/export/export-file-name.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { badRowsFile } from "#server/services/content/read-import.ts";

/** The bad rows of an upload as a CSV, with line and reason. */
export const GET = defineRoute(
  "content.read",
  async (person, _request, context: { params: Promise<{ id: string }> }) => {
    const { id } = parseInput(z.object({ id: z.uuid() }), await context.params);
    const { fileName, csv } = await badRowsFile(person, id);
    return new Response(csv, {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": attachmentHeader(fileName),
        "cache-control": "no-store",
      },
    });
  },
);
