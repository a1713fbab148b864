import { z } from "zod";
import { parseInput } from "#core/errors/invalid-input.ts";
import { RECORD_FORMATS } from "#core/export/record-formats.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { textFileResponse } from "#server/actions/file-response.ts";
import { exportRatings } from "#server/services/evaluations/ratings.ts";

const input = z.object({
  id: z.uuid(),
  format: z.enum(RECORD_FORMATS, 'must be "csv" or "jsonl"'),
});

/** The raw ratings of an evaluation as a stream: `?format=csv` or `?format=jsonl`. */
export const GET = defineRoute(
  "evaluations.export",
  async (person, request, context: { params: Promise<{ id: string }> }) => {
    const query = Object.fromEntries(new URL(request.url).searchParams);
    const { id, format } = parseInput(input, { ...query, ...(await context.params) });
    return textFileResponse(await exportRatings(person, id, format));
  },
);
