import { joined } from "./text-bytes.ts";

/** Far more than the first line of any file, and little enough to hold. */
const MOST_HEAD_BYTES = 1_000_000;

/**
 * Reads ahead until `isEnough` (or 1 MB, or the end) and gives what was read with the whole stream, head first.
 */
export async function withHead(
  chunks: AsyncGenerator<Uint8Array>,
  isEnough: (head: Uint8Array) => boolean,
): Promise<{ head: Uint8Array; chunks: AsyncGenerator<Uint8Array> }> {
  let head: Uint8Array = new Uint8Array(0);
  while (!isEnough(head) && head.length < MOST_HEAD_BYTES) {
    const next = await chunks.next();
    if (next.done) break;
    head = joined(head, next.value);
  }
  return { head, chunks: chain(head, chunks) };
}

async function* chain(head: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  yield* rest;
}
