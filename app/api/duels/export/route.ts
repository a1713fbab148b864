import { z } from "zod";
import { parseInput } from "#core/errors/invalid-input.ts";
import { RECORD_FORMATS } from "#core/export/record-formats.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { textFileResponse } from "#server/actions/file-response.ts";
import { exportVotes } from "#server/services/duels/export-votes.ts";

const query = z.object({
  format: z.enum(RECORD_FORMATS, 'must be "csv" or "jsonl"'),
});

/** The raw votes as a stream: `?format=csv` or `?format=jsonl`. */
export const GET = defineRoute("duels.export", async (person, request) => {
  const { format } = parseInput(query, Object.fromEntries(new URL(request.url).searchParams));
  return textFileResponse(await exportVotes(person, format));
});
