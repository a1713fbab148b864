import { z } from "zod";
import { VOTE_FORMATS, type VoteFormatKey } from "#core/duels/vote-record.ts";
import { parseInput } from "#core/errors/invalid-input.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { textFileResponse } from "#server/actions/file-response.ts";
import { exportVotes } from "#server/services/duels/export-votes.ts";

const query = z.object({
  format: z.enum(Object.keys(VOTE_FORMATS) as [VoteFormatKey], 'must be "csv" or "jsonl"'),
});

/** The raw votes as a stream: `?format=csv` or `?format=jsonl`. */
export const GET = defineRoute("duels.export", async (person, request) => {
  const { format } = parseInput(query, Object.fromEntries(new URL(request.url).searchParams));
  return textFileResponse(await exportVotes(person, format));
});
