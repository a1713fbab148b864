import { attachmentHeader } from "#core/export/export-file-name.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { armFile } from "#server/services/experiments/arm-file.ts";
import { streamOf } from "#server/services/exports/stream-of.ts";

type Context = { params: Promise<{ id: string; key: string }> };

/** What an arm says, for the sender: `?format=csv` or `jsonl`. */
export const GET = defineRoute<Context>("exports.download", async (person, request, context) => {
  const { id, key } = await context.params;
  const format = new URL(request.url).searchParams.get("format") ?? "csv";
  const file = await armFile(person, { id, arm: decodeURIComponent(key), format });
  return new Response(streamOf(file.pieces), {
    headers: {
      "content-type": file.contentType,
      "content-disposition": attachmentHeader(file.fileName),
      "cache-control": "private, no-store",
      // Whatever a browser makes of the file, it is never a page of this console.
      "content-security-policy": "sandbox; default-src 'none'",
    },
  });
});
