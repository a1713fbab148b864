import { z } from "zod";
import { VOTE_FORMATS, type VoteFormatKey } from "#core/duels/vote-record.ts";
import { parseInput } from "#core/errors/invalid-input.ts";
import { attachmentHeader } from "#core/export/export-file-name.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { exportVotes } from "#server/services/duels/export-votes.ts";
import { streamOf } from "#server/services/exports/stream-of.ts";

const query = z.object({
  format: z.enum(Object.keys(VOTE_FORMATS) as [VoteFormatKey], 'must be "csv" or "jsonl"'),
});

/** The raw votes as a stream: `?format=csv` or `?format=jsonl`. */
export const GET = defineRoute("duels.export", async (person, request) => {
  const { format } = parseInput(query, Object.fromEntries(new URL(request.url).searchParams));
  const { fileName, contentType, text } = await exportVotes(person, format);
  return new Response(streamOf(text).pipeThrough(new TextEncoderStream()), {
    headers: {
      "content-type": contentType,
      "content-disposition": attachmentHeader(fileName),
      "cache-control": "private, no-store",
      // Whatever a browser makes of the file, it is never a page of this console.
      "content-security-policy": "sandbox; default-src 'none'",
    },
  });
});
