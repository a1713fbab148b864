import { refuseOtherEncodings } from "./file-signature.ts";
import { ImportFileError } from "./import-file-error.ts";
import { type ImportLimits, sizeInWords } from "./import-limits.ts";

const HEAD_BYTES = 512;

/**
 * Passes the bytes of a UTF-8 text file on, without its byte order mark. The first chunk holds at least
 * 512 bytes if the file has as many.
 * @throws ImportFileError for an empty file, one that is no UTF-8 text, and, in the middle, one above `limits.bytes`.
 */
export async function* textBytes(
  chunks: AsyncIterable<Uint8Array>,
  limits: ImportLimits,
): AsyncGenerator<Uint8Array> {
  let total = 0;
  let head: Uint8Array | null = new Uint8Array(0);
  for await (const chunk of chunks) {
    total += chunk.length;
    if (total > limits.bytes) throw tooLarge(limits.bytes);
    if (!head) {
      yield chunk;
      continue;
    }
    head = joined(head, chunk);
    if (head.length < HEAD_BYTES) continue;
    yield checkedHead(head);
    head = null;
  }
  if (head) yield checkedHead(head);
}

function checkedHead(head: Uint8Array): Uint8Array {
  const text = withoutByteOrderMark(head);
  if (text.length === 0) throw new ImportFileError("The file is empty. Nothing was imported.");
  refuseOtherEncodings(text);
  return text;
}

function withoutByteOrderMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/** The refusal of a file above `bytes`. */
export function tooLarge(bytes: number): ImportFileError {
  const most = sizeInWords(bytes);
  return new ImportFileError(
    `The file is larger than ${most}, the most one import takes. Split it and try again.`,
    "too-large",
  );
}

/** Two runs of bytes as one. */
export function joined(left: Uint8Array, right: Uint8Array): Uint8Array {
  const both = new Uint8Array(left.length + right.length);
  both.set(left);
  both.set(right, left.length);
  return both;
}
