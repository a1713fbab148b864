import { describe, expect, test } from "vitest";
import { badRowsCsv } from "./bad-rows-csv.ts";
import { importFormat, openImportFile } from "./import-format.ts";
import { readItems } from "./read-items.ts";
import type { BadRow } from "./read-row.ts";
import { suggestMapping } from "./suggest-mapping.ts";
import { chunksOf, collected } from "./testing-chunks.ts";

async function importedFrom(text: string, name = "items.csv") {
  const table = await openImportFile(importFormat(name), chunksOf(text));
  const rows = await collected(readItems(table.rows, suggestMapping(table.columns)));
  const bad = rows.filter((row): row is BadRow => !row.ok);
  return { columns: table.columns, bad, ids: rows.flatMap((row) => (row.ok ? [row.item.externalId] : [])) };
}

describe("reading a file through to items", () => {
  test("good rows go in and bad rows come out with their reason", async () => {
    const { ids, bad } = await importedFrom(
      "id,title,url\n1,One,\n2,,\n3,Three,nowhere\n1,Again,\n5\n6,Six,\n",
    );
    expect(ids).toEqual(["1", "6"]);
    expect(bad.map((row) => `${row.line}: ${row.reasons.join("; ")}`)).toEqual([
      "3: row: needs a title or a body",
      "4: url: must be a web address that starts with http:// or https:// (found “nowhere”)",
      "5: id: “1” is already on line 2 of this file",
      "6: has 1 cell, but the file has 3 columns",
    ]);
  });

  test("a text repeated in a file without ids is named as such", async () => {
    expect((await importedFrom("title\nSame\nSame\n")).bad[0]?.reasons).toEqual([
      "row: repeats the title and text of line 2",
    ]);
  });

  test("JSON Lines go the same way", async () => {
    const text =
      '{"id": 1, "title": "One", "reference": {"title": "Human"}}\n{"id": 2, "title": "x\\u0000"}\n';
    const { ids, bad } = await importedFrom(text, "Items.JSONL");
    expect(ids).toEqual(["1"]);
    expect(bad).toMatchObject([{ line: 2, reasons: ["title: holds a NUL character; remove it"] }]);
  });

  test("other files are refused by name", () => {
    expect(() => importFormat("report.pdf")).toThrow("Choose a CSV file");
    expect(() => importFormat("constructor")).toThrow("Choose a CSV file");
  });
});

describe("the download of bad rows", () => {
  test("holds the original cells, the line and the reason, safe for a spreadsheet", async () => {
    const { columns, bad } = await importedFrom('id,title\n1,"=SUM(A1)",extra\n2\n');
    expect(badRowsCsv(columns, bad)).toBe(
      [
        '\uFEFF"id","title","column 3","import_line","import_reason"',
        '"1","\'=SUM(A1)","extra","2","has 3 cells, but the file has 2 columns"',
        '"2","","","3","has 1 cell, but the file has 2 columns"',
        "",
      ].join("\r\n"),
    );
  });

  test("can be mended and imported again, and downloaded again without columns piling up", async () => {
    const first = await importedFrom("id,title\n,-50 % today\n");
    const mended = badRowsCsv(first.columns, first.bad).replace('"","', '"9","');
    expect((await importedFrom(mended)).ids).toEqual(["9"]);
    const again = await importedFrom(badRowsCsv(first.columns, first.bad));
    expect(badRowsCsv(again.columns, again.bad)).toBe(badRowsCsv(first.columns, first.bad));
  });
});
