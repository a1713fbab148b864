import { type RecordSplitter, recordBuffer } from "./byte-record.ts";

const LF = 10;
const CR = 13;

/** Cuts bytes into lines at LF, with or without a CR before it. */
export function lineSplitter(rowBytes: number): RecordSplitter {
  const buffer = recordBuffer(rowBytes);
  let line = 1;

  const take = () => {
    const record = buffer.take(line);
    line++;
    if (record.bytes.at(-1) === CR) record.bytes = record.bytes.subarray(0, -1);
    return record;
  };

  function* push(chunk: Uint8Array) {
    let from = 0;
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, from)) {
      buffer.add(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    buffer.add(chunk.subarray(from));
  }

  function* end() {
    if (!buffer.isEmpty()) yield take();
  }

  return { push, end };
}
