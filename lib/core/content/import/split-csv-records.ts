import { type RecordSplitter, recordBuffer } from "./byte-record.ts";

const LF = 10;
const CR = 13;
const QUOTE = 34;

type Place = "cell start" | "bare cell" | "quoted cell" | "after quote";

/**
 * Cuts CSV bytes into records: a line break ends one unless it stands inside quotes. Works on bytes because in UTF-8
 * no part of a longer character looks like a quote, delimiter or line break; so broken text spoils its own row only.
 * A quote counts only at the start of a cell, as in RFC 4180. LF, CRLF and a lone CR all end a line.
 */
export function csvRecordSplitter(delimiter: number, rowBytes: number): RecordSplitter {
  const buffer = recordBuffer(rowBytes);
  let place: Place = "cell start";
  let line = 1;
  let startLine = 1;
  let afterCr = false;

  function* push(chunk: Uint8Array) {
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at]!;
      const secondOfCrLf = byte === LF && afterCr;
      const isBreak = byte === LF || byte === CR;
      afterCr = byte === CR;
      if (isBreak && !secondOfCrLf) line++;
      if (place === "quoted cell") {
        if (byte === QUOTE) place = "after quote";
      } else if (secondOfCrLf) {
        from = at + 1;
        startLine = line;
      } else if (isBreak) {
        buffer.add(chunk.subarray(from, at));
        yield buffer.take(startLine);
        from = at + 1;
        startLine = line;
        place = "cell start";
      } else {
        place = nextPlace(place, byte, delimiter);
      }
    }
    buffer.add(chunk.subarray(from));
  }

  function* end() {
    if (!buffer.isEmpty()) yield buffer.take(startLine, place === "quoted cell");
  }

  return { push, end };
}

// A doubled quote leaves the cell and enters it again at once, which comes to the same.
function nextPlace(place: Place, byte: number, delimiter: number): Place {
  if (byte === delimiter) return "cell start";
  if (byte === QUOTE && (place === "cell start" || place === "after quote")) return "quoted cell";
  return "bare cell";
}
