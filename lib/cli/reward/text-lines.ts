import { createReadStream } from "node:fs";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { ByteRecord } from "#core/content/import/byte-record.ts";
import { decodeRecord } from "#core/content/import/decode-record.ts";
import { lineSplitter } from "#core/content/import/split-lines.ts";
import { withHead } from "#core/content/import/stream-head.ts";
import { expectedError } from "../expected-error.ts";
import { fileProblem } from "../file-problem.ts";

/** A line of a text file, from 1, or why it is no text. */
export interface TextLine {
  line: number;
  text: string;
  /** `null` for a good line. */
  reason: string | null;
}

const CHUNK = 256 * 1024;
/** A longer line is a bad one, and is never held in memory. */
const MOST_LINE_BYTES = 4_000_000;

/**
 * The lines of a file (UTF-8, gzip or not, told by its first bytes; `-` is standard input) as they arrive, many at a time: a step per line
 * would cost more than most lines do. Blank lines are left out.
 * @throws an expected error where the file cannot be read or its compression is damaged, also in the middle.
 */
export async function* textLines(path: string): AsyncGenerator<TextLine[]> {
  const splitter = lineSplitter(MOST_LINE_BYTES);
  try {
    for await (const chunk of unpacked(path)) yield readable(splitter.push(chunk));
    yield readable(splitter.end());
  } catch (error) {
    if (String((error as NodeJS.ErrnoException).code).startsWith("Z_"))
      throw expectedError(`Cannot read ${path}: its gzip compression is damaged or cut off.`);
    throw fileProblem(error, "read", path);
  }
}

async function* unpacked(path: string): AsyncGenerator<Uint8Array> {
  const { head, chunks } = await withHead(bytesOf(path), (read) => read.length >= 2);
  if (head[0] !== 0x1f || head[1] !== 0x8b) return yield* chunks;
  const gunzip = createGunzip({ chunkSize: CHUNK });
  // A failure on either side destroys the unpacking, and so ends the loop below with it.
  pipeline(Readable.from(chunks), gunzip, () => {});
  yield* gunzip;
}

async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  yield* path === "-" ? process.stdin : createReadStream(path, { highWaterMark: CHUNK });
}

function readable(records: Iterable<ByteRecord>): TextLine[] {
  const lines: TextLine[] = [];
  for (const record of records) {
    const { text, reason } = decodeRecord(record, MOST_LINE_BYTES);
    const bare = record.line === 1 ? text.replace(/^\uFEFF/, "") : text;
    if (bare.trim() !== "") lines.push({ line: record.line, text: bare, reason });
  }
  return lines;
}
