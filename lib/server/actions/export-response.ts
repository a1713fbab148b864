import "server-only";
import type { Download } from "../services/exports/download-export.ts";
import { fileResponse } from "./file-response.ts";

/** The file of an export as a stream, with its length and hash ahead of it. */
export function exportResponse({ file, contentType, body }: Download): Response {
  return fileResponse({ fileName: file.fileName, contentType }, body, {
    // A download that breaks off is seen as broken, and the file can be checked against its record.
    "content-length": String(file.bytes),
    "x-content-sha256": file.sha256,
  });
}
