import { z } from "zod";
import { parseInput } from "#core/errors/invalid-input.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { fileResponse } from "#server/actions/file-response.ts";
import { badRowsFile } from "#server/services/content/read-import.ts";

/** The bad rows of an upload as a CSV, with line and reason. */
export const GET = defineRoute(
  "content.read",
  async (person, _request, context: { params: Promise<{ id: string }> }) => {
    const { id } = parseInput(z.object({ id: z.uuid() }), await context.params);
    const { fileName, csv } = await badRowsFile(person, id);
    return fileResponse({ fileName, contentType: "text/csv; charset=utf-8" }, new Blob([csv]).stream());
  },
);
