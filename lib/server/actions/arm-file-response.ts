import "server-only";
import { attachmentHeader } from "#core/export/export-file-name.ts";
import type { ArmFile } from "../services/experiments/arm-file.ts";
import { streamOf } from "../services/exports/stream-of.ts";

/** The texts of an arm as a stream. */
export function armFileResponse({ fileName, contentType, pieces }: ArmFile): Response {
  return new Response(streamOf(pieces), {
    headers: {
      "content-type": contentType,
      "content-disposition": attachmentHeader(fileName),
      "cache-control": "private, no-store",
      // Whatever a browser makes of the file, it is never a page of this console.
      "content-security-policy": "sandbox; default-src 'none'",
    },
  });
}
