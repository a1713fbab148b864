import { z } from "zod";
import { parseInput } from "#core/errors/invalid-input.ts";
import { RECORD_FORMATS } from "#core/export/record-formats.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { textFileResponse } from "#server/actions/file-response.ts";
import { exportTexts } from "#server/services/evaluations/export-texts.ts";

const input = z.object({
  id: z.uuid(),
  format: z.enum(RECORD_FORMATS, 'must be "csv" or "jsonl"'),
});

/** The texts of an evaluation with what was measured, as a stream: `?format=csv` or `?format=jsonl`. */
export const GET = defineRoute(
  "evaluations.export",
  async (person, request, context: { params: Promise<{ id: string }> }) => {
    const query = Object.fromEntries(new URL(request.url).searchParams);
    const { id, format } = parseInput(input, { ...query, ...(await context.params) });
    return textFileResponse(await exportTexts(person, id, format));
  },
);
