import "server-only";
import { attachmentHeader } from "#core/export/export-file-name.ts";
import type { Download } from "../services/exports/download-export.ts";

/** The file of an export as a stream, with its length and hash ahead of it. */
export function exportResponse({ file, contentType, body }: Download): Response {
  return new Response(body, {
    headers: {
      "content-type": contentType,
      "content-disposition": attachmentHeader(file.fileName),
      // A download that breaks off is seen as broken, and the file can be checked against its record.
      "content-length": String(file.bytes),
      "x-content-sha256": file.sha256,
      "cache-control": "private, no-store",
      // Whatever a browser makes of the file, it is never a page of this console.
      "content-security-policy": "sandbox; default-src 'none'",
    },
  });
}
