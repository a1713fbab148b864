import { z } from "zod";
import { parseInput } from "#core/errors/invalid-input.ts";
import { attachmentHeader } from "#core/export/export-file-name.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { exportJudging } from "#server/services/evaluations/judging/export-judging.ts";
import { streamOf } from "#server/services/exports/stream-of.ts";

const params = z.object({ id: z.uuid() });

/** Every pair of a judging as CSV, both orders raw, as a stream. */
export const GET = defineRoute(
  "evaluations.export",
  async (person, _request, context: { params: Promise<{ id: string }> }) => {
    const { id } = parseInput(params, await context.params);
    const { fileName, text } = await exportJudging(person, id);
    return new Response(streamOf(text).pipeThrough(new TextEncoderStream()), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": attachmentHeader(fileName),
        "cache-control": "private, no-store",
        // Whatever a browser makes of the file, it is never a page of this console.
        "content-security-policy": "sandbox; default-src 'none'",
      },
    });
  },
);
