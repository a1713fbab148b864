import "server-only";
import { toActionError } from "./to-action-error.ts";

/**
 * Values as JSON Lines, sent as they come. A fault in the middle becomes a last line made by `failed`; when the reader
 * leaves, the source is told through its `return`.
 */
export function jsonLinesResponse<T>(values: AsyncGenerator<T>, failed: (message: string) => T): Response {
  const encoder = new TextEncoder();
  const line = (value: T) => encoder.encode(`${JSON.stringify(value)}\n`);
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await values.next();
        if (done) controller.close();
        else controller.enqueue(line(value));
      } catch (error) {
        controller.enqueue(line(failed(toActionError(error).message)));
        controller.close();
      }
    },
    async cancel() {
      await values.return(undefined);
    },
  });
  return new Response(body, {
    headers: {
      "content-type": "application/x-ndjson; charset=utf-8",
      "cache-control": "no-store",
      // A proxy that gathers the answer would hold the first words back.
      "x-accel-buffering": "no",
    },
  });
}
