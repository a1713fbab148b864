import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvLine } from "#core/export/csv-line.ts";
import { CSV_DELIMITERS } from "./csv-delimiter.ts";
import { readCsvRows } from "./read-csv.ts";
import { chunksOf, collected } from "./testing-chunks.ts";

const COLUMNS = ["id", "title", "body"];
const cell = fc.string({
  unit: fc.constantFrom(
    '"',
    '""',
    ",",
    ";",
    "\t",
    "\n",
    "\r\n",
    "\r",
    " ",
    "a",
    "é",
    "字",
    "👍🏽",
    "'",
    "=",
    "\0",
  ),
  maxLength: 8,
});
const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 8 });
const filled = (rows: string[][]) => rows.filter((row) => row.some((text) => text !== ""));

async function readBack(text: string, size: number): Promise<string[][]> {
  const rows = await collected(readCsvRows(chunksOf(text, size)));
  expect(rows.every((row) => row.ok)).toBe(true);
  return rows.map((row) => COLUMNS.map((column) => row.raw[column]!));
}

describe("a random table comes back as it was", () => {
  test("from another library's CSV, whatever the delimiter, line end and chunk size", async () => {
    const delimiter = fc.constantFrom(...CSV_DELIMITERS);
    const lineEnd = fc.constantFrom("\n", "\r\n", "\r");
    await fc.assert(
      fc.asyncProperty(
        table,
        delimiter,
        lineEnd,
        fc.integer({ min: 1, max: 40 }),
        async (rows, mark, end, size) => {
          const withoutGuards = rows.map((row) => row.map((text) => text.replaceAll("'", "")));
          const text = stringify([COLUMNS, ...withoutGuards], {
            delimiter: mark,
            record_delimiter: end,
            quoted_match: /[\r\n]/,
          });
          expect(await readBack(text, size)).toEqual(filled(withoutGuards));
        },
      ),
    );
  });

  test("from our own guarded CSV", async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 40 }), async (rows, size) => {
        expect(await readBack([COLUMNS, ...rows].map(csvLine).join(""), size)).toEqual(filled(rows));
      }),
    );
  });

  test("wherever its bytes are cut in two", async () => {
    const text = '\uFEFFid,title,body\r\n1,"a ""b""\r\nc",字👍🏽\r\n\r\n2,"x,y",é\r\n';
    const bytes = new TextEncoder().encode(text);
    const whole = await collected(readCsvRows(chunksOf(text)));
    for (let cut = 0; cut <= bytes.length; cut++) {
      const halves = (async function* () {
        yield bytes.subarray(0, cut);
        yield bytes.subarray(cut);
      })();
      expect(await collected(readCsvRows(halves))).toEqual(whole);
    }
    expect(whole.map((row) => row.line)).toEqual([2, 5]);
  });
});

test("any bytes at all end in rows or in a refusal that a person can read, never in a fault", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      await collected(readCsvRows(chunksOf(bytes, 7))).catch((error) =>
        expect(error.name).toBe("ImportFileError"),
      );
    }),
  );
});
