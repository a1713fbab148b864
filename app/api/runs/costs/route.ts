import { readCostQuestion } from "#core/costs/cost-period.ts";
import { attachmentHeader } from "#core/export/export-file-name.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { costFile } from "#server/services/costs/read-costs.ts";
import { streamOf } from "#server/services/exports/stream-of.ts";

/** The costs of a period as a CSV file: `?days=7`, `30`, `90` or `365`. */
export const GET = defineRoute("runs.read", async (person, request) => {
  const { days } = readCostQuestion(Object.fromEntries(new URL(request.url).searchParams));
  const { fileName, text } = costFile(person, days);
  return new Response(streamOf(text).pipeThrough(new TextEncoderStream()), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": attachmentHeader(fileName),
      "cache-control": "private, no-store",
      // Whatever a browser makes of the file, it is never a page of this console.
      "content-security-policy": "sandbox; default-src 'none'",
    },
  });
});
