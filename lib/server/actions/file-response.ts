import "server-only";
import { attachmentHeader } from "#core/export/export-file-name.ts";
import { streamOf } from "../services/exports/stream-of.ts";

/** Answers with a file to keep; `more` are headers beside the usual ones. */
export function fileResponse(
  { fileName, contentType }: { fileName: string; contentType: string },
  body: ReadableStream<Uint8Array>,
  more: Record<string, string> = {},
): Response {
  return new Response(body, {
    headers: {
      "content-type": contentType,
      "content-disposition": attachmentHeader(fileName),
      ...more,
      "cache-control": "private, no-store",
      // Whatever a browser makes of the file, it is never a page of this console.
      "content-security-policy": "sandbox; default-src 'none'",
    },
  });
}

/** A text as a stream of pieces; a CSV unless it says otherwise. */
export function textFileResponse(file: {
  fileName: string;
  contentType?: string;
  text: AsyncGenerator<string>;
}): Response {
  const { fileName, contentType = "text/csv; charset=utf-8", text } = file;
  return fileResponse({ fileName, contentType }, streamOf(text).pipeThrough(new TextEncoderStream()));
}
