/** The bytes of one row, not yet text. */
export interface ByteRecord {
  /** The line on which the row starts, from 1. */
  line: number;
  bytes: Uint8Array;
  /** All bytes of the row; more than `bytes.length` where the row was too large to be kept. */
  size: number;
  /** A quote was opened in this row and the file ended before it was closed. */
  unclosed: boolean;
}

/** Cuts chunks into records; one per file. */
export interface RecordSplitter {
  push(chunk: Uint8Array): Generator<ByteRecord>;
  /** What is left when the file ends. */
  end(): Generator<ByteRecord>;
}

/** Cuts a file into records as its chunks arrive. */
export async function* byteRecords(
  chunks: AsyncIterable<Uint8Array>,
  splitter: RecordSplitter,
): AsyncGenerator<ByteRecord> {
  for await (const chunk of chunks) yield* splitter.push(chunk);
  yield* splitter.end();
}

/** Gathers the pieces of a record, up to `most` bytes; the rest is counted and let go, so memory stays bounded. */
export function recordBuffer(most: number) {
  let pieces: Uint8Array[] = [];
  let kept = 0;
  let size = 0;
  return {
    add(piece: Uint8Array): void {
      size += piece.length;
      const fitting = piece.subarray(0, Math.max(0, most - kept));
      if (fitting.length === 0) return;
      pieces.push(fitting);
      kept += fitting.length;
    },
    /** The record so far; the buffer is empty afterwards. */
    take(line: number, unclosed = false): ByteRecord {
      const record: ByteRecord = { line, bytes: together(pieces, kept), size, unclosed };
      pieces = [];
      kept = 0;
      size = 0;
      return record;
    },
    isEmpty: () => size === 0,
  };
}

function together(pieces: Uint8Array[], length: number): Uint8Array {
  if (pieces.length === 1) return pieces[0]!;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
