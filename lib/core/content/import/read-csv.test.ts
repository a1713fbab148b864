import { describe, expect, test } from "vitest";
import { openCsv, type ReadCsvOptions, readCsvRows } from "./read-csv.ts";
import { chunksOf, collected } from "./testing-chunks.ts";

const rowsOf = (text: string | Uint8Array, options?: ReadCsvOptions) =>
  collected(readCsvRows(chunksOf(text), options));
const rawsOf = async (text: string) => (await rowsOf(text)).map((row) => row.raw);
const reasonsOf = async (text: string | Uint8Array) =>
  (await rowsOf(text)).map((row) => (row.ok ? null : `${row.line}: ${row.reasons.join("; ")}`));

describe("a CSV file", () => {
  test("gives its columns first and its rows with their lines", async () => {
    const table = await openCsv(chunksOf('id,title\n1,One\n\n2,"Two\nlines"\n3,Three\n'));
    expect(table.columns).toEqual(["id", "title"]);
    expect(await collected(table.rows)).toEqual([
      { ok: true, line: 2, raw: { id: "1", title: "One" } },
      { ok: true, line: 4, raw: { id: "2", title: "Two\nlines" } },
      { ok: true, line: 6, raw: { id: "3", title: "Three" } },
    ]);
  });

  test.each([
    ["commas", "id,title\n1,a;b\n", { id: "1", title: "a;b" }],
    ["semicolons", 'id;"title, long"\n1;a,b\n', { id: "1", "title, long": "a,b" }],
    ["tabs", "id\ttitle\n1\ta,b\n", { id: "1", title: "a,b" }],
    ["one column", "title\nonly\n", { title: "only" }],
  ])("is split at its own delimiter: %s", async (_name, text, raw) => {
    expect(await rawsOf(text)).toEqual([raw]);
  });

  test.each(["\n", "\r\n", "\r"])("may end its lines with %j", async (end) => {
    const rows = await rowsOf(["id,title", '1,"a""b"', "2,c"].join(end));
    expect(rows.map((row) => [row.line, row.raw.title])).toEqual([
      [2, 'a"b'],
      [3, "c"],
    ]);
  });

  test("may start with a byte order mark", async () => {
    expect((await openCsv(chunksOf("\uFEFFid,title\n1,x", 1))).columns).toEqual(["id", "title"]);
  });

  test("may lack a header; columns are then called by their place", async () => {
    const table = await openCsv(
      chunksOf("7,A walk in the rain.,https://example.com/7\n8,Another.,https://example.com/8"),
    );
    expect(table.columns).toEqual(["column 1", "column 2", "column 3"]);
    expect(await collected(table.rows)).toHaveLength(2);
    expect((await openCsv(chunksOf("id,title\n1,x"), { header: false })).columns).toEqual([
      "column 1",
      "column 2",
    ]);
    expect((await openCsv(chunksOf("foo,bar\n1,x"))).columns).toEqual(["foo", "bar"]);
  });

  test("keeps a quote that does not start a cell, and spaces after a closing one harm nothing", async () => {
    expect(await rawsOf('id,title\n1,a 5" screen\n2,"b"  \n')).toEqual([
      { id: "1", title: 'a 5" screen' },
      { id: "2", title: "b" },
    ]);
  });

  test("loses the formula guard of our own export", async () => {
    expect(await rawsOf("id,title\n1,'=sum\n2,'tis\n3,''-5\n")).toEqual([
      { id: "1", title: "=sum" },
      { id: "2", title: "'tis" },
      { id: "3", title: "'-5" },
    ]);
  });

  test("leaves out the empty rows that spreadsheets leave behind, and empty cells at a row's end", async () => {
    expect(await rawsOf("id,title\n1,x,,\n,\n\n")).toEqual([{ id: "1", title: "x" }]);
  });
});

describe("a bad row of a CSV file comes with its line and reason, and the rows around it are read", () => {
  test("too few or too many cells", async () => {
    expect(await reasonsOf("id,title\n1\n2,b\n3,c,d\n")).toEqual([
      "2: has 1 cell, but the file has 2 columns",
      null,
      "4: has 3 cells, but the file has 2 columns",
    ]);
    expect((await rowsOf("id,title\n3,c,d\n"))[0]?.raw).toEqual({ id: "3", title: "c", "column 3": "d" });
  });

  test("text after a closing quote", async () => {
    expect(await reasonsOf('id,title\n1,"a" b\n2,c\n')).toEqual([
      "2: has text after a closing quote (b); inside a cell, write a quote twice",
      null,
    ]);
  });

  test("a quote that is never closed", async () => {
    expect(await reasonsOf('id,title\n1,a\n2,"b\n3,c\n')).toEqual([
      null,
      '3: a quote (") opened in this row is never closed, so everything after it was taken for one cell',
    ]);
  });

  test("bytes that are no UTF-8, while a real replacement character is fine", async () => {
    const latin1 = Uint8Array.from([
      ...new TextEncoder().encode("id,title\n1,caf"),
      0xe9,
      10,
      ...new TextEncoder().encode("2,\uFFFD\n"),
    ]);
    expect(await reasonsOf(latin1)).toEqual([
      "2: is not valid UTF-8 near “1,caf\uFFFD”; save the file as UTF-8",
      null,
    ]);
  });

  test("a row larger than the limit, of which only a part is kept", async () => {
    const rows = await rowsOf(`id,title\n1,${"x".repeat(5_000)}\n2,b\n`, { limits: { rowBytes: 2_000 } });
    expect(rows.map((row) => row.ok)).toEqual([false, true]);
    expect(JSON.stringify(rows[0]).length).toBeLessThan(1_500);
    expect(rows[0]).toMatchObject({ reasons: [expect.stringContaining("this row is 5,002 bytes large")] });
  });
});

describe("a whole CSV file is refused with advice", () => {
  const utf16 = Uint8Array.from([..."id,title\n1,x\n"].flatMap((letter) => [letter.charCodeAt(0), 0]));
  test.each([
    ["empty", "", "The file is empty"],
    ["only a byte order mark", "\uFEFF", "The file is empty"],
    ["blank lines", "\n\r\n\n", "only blank lines"],
    ["UTF-16 with a mark", Uint8Array.from([0xff, 0xfe, ...utf16]), "UTF-16"],
    ["UTF-16 without a mark", utf16, "UTF-16"],
    ["a workbook", Uint8Array.from([0x50, 0x4b, 3, 4, 0]), "spreadsheet workbook"],
    ["gzip", Uint8Array.from([0x1f, 0x8b, 8]), "compressed"],
    ["a column named twice", "id,id\n1,2\n", "Two columns are named “id”"],
    ["a broken header", 'id,"title\n1,2\n', "The first line"],
  ])("%s", async (_name, content, message) => {
    await expect(rowsOf(content)).rejects.toMatchObject({
      name: "ImportFileError",
      message: expect.stringContaining(message),
    });
  });

  test("more bytes or rows than the limit, as too large", async () => {
    const text = "id,title\n1,a\n2,b\n3,c\n";
    const error = (message: string) => ({ code: "too-large", message: expect.stringContaining(message) });
    await expect(rowsOf(text, { limits: { rows: 2 } })).rejects.toMatchObject(error("more than 2 rows"));
    await expect(rowsOf(text, { limits: { bytes: 20 } })).rejects.toMatchObject(
      error("larger than 20 bytes"),
    );
    expect(await rowsOf(text, { limits: { rows: 3, bytes: 21 } })).toHaveLength(3);
    await expect(rowsOf(text, { limits: { columns: 1 } })).rejects.toThrow("has 2 columns");
  });
});
