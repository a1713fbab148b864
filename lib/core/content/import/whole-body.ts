import { ImportFileError } from "./import-file-error.ts";
import { IMPORT_LIMITS } from "./import-limits.ts";
import { tooLarge } from "./text-bytes.ts";

/**
 * Passes the bytes of an upload on.
 * @param most bytes that are taken
 * @param announced the length that the sender named, in bytes; NaN where it named none
 * @throws ImportFileError at once where more is announced than an import takes, and at the end where less came than
 * was announced: half a file would look like a whole one.
 */
export async function* wholeBody(
  chunks: AsyncIterable<Uint8Array>,
  announced: number,
  most = IMPORT_LIMITS.bytes,
): AsyncGenerator<Uint8Array> {
  if (announced > most) throw tooLarge(most);
  let arrived = 0;
  for await (const chunk of chunks) {
    arrived += chunk.length;
    yield chunk;
  }
  if (arrived < announced) {
    throw new ImportFileError("The file did not arrive whole. Nothing was imported; upload it again.");
  }
}
