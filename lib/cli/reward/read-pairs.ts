import type { ClearPairRow, CountedPairRow } from "#core/reward/training/headline-rows.ts";
import { readPairLine } from "#core/reward/training/pair-line.ts";
import { expectedError } from "../expected-error.ts";
import type { BadLines } from "./bad-lines.ts";
import { textLines } from "./text-lines.ts";

/** The good lines of files of pairs, in the order of the files. */
export interface PairRows {
  counted: CountedPairRow[];
  clear: ClearPairRow[];
}

/** Reads files of pairs; both formats may stand in one file. Throws where there is not one good line in all of them. */
export async function readPairs(paths: readonly string[], bad: BadLines): Promise<PairRows> {
  const rows: PairRows = { counted: [], clear: [] };
  for (const path of paths) {
    for await (const lines of textLines(path)) {
      for (const { line, text, reason } of lines) {
        const read = reason === null ? readPairLine(text) : { kind: "bad" as const, reason };
        if (read.kind === "counted") rows.counted.push(read.row);
        else if (read.kind === "clear") rows.clear.push(read.row);
        else bad.add(path, line, read.reason);
      }
    }
    bad.endOf(path);
  }
  if (rows.counted.length + rows.clear.length === 0)
    throw expectedError(`${paths.join(", ")}: no line holds a pair that can be used.`);
  return rows;
}
