import { ImportFileError } from "./import-file-error.ts";
import type { ReadRow } from "./read-row.ts";

/**
 * Passes rows on, up to `most` of them.
 * @throws ImportFileError at the first row too many.
 */
export async function* limitRows(rows: AsyncIterable<ReadRow>, most: number): AsyncGenerator<ReadRow> {
  let count = 0;
  for await (const row of rows) {
    if (++count > most) {
      const message = `The file has more than ${most.toLocaleString("en")} rows, the most one import takes. Split it and try again.`;
      throw new ImportFileError(message, "too-large");
    }
    yield row;
  }
}
