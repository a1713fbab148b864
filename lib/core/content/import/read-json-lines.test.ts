import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openJsonLines, type ReadJsonLinesOptions, readJsonLines } from "./read-json-lines.ts";
import { chunksOf, collected } from "./testing-chunks.ts";

const rowsOf = (text: string | Uint8Array, options?: ReadJsonLinesOptions) =>
  collected(readJsonLines(chunksOf(text, 11), options));
const rawOf = async (value: unknown) => (await rowsOf(JSON.stringify(value)))[0]?.raw;

describe("a JSON Lines file", () => {
  test("gives the columns of its first rows and each row with its line", async () => {
    const table = await openJsonLines(
      chunksOf('\uFEFF{"id":"1","title":"One"}\r\n\r\n{"id":"2","body":"字"}\n'),
    );
    expect(table.columns).toEqual(["id", "title", "body"]);
    expect(await collected(table.rows)).toEqual([
      { ok: true, line: 1, raw: { id: "1", title: "One" } },
      { ok: true, line: 3, raw: { id: "2", body: "字" } },
    ]);
  });

  test("gives numbers, true, false, null and lists of them as text", async () => {
    expect(await rawOf({ year: 2026, live: true, author: null, tags: ["a", 2] })).toEqual({
      year: "2026",
      live: "true",
      author: "",
      tags: "a, 2",
    });
  });

  test("keeps every digit of a large id", async () => {
    const [row] = await rowsOf('{"id":12345678901234567890,"price":1.50}');
    expect(row?.raw).toEqual({ id: "12345678901234567890", price: "1.50" });
  });

  test("takes a reference and attributes apart; a column of the same name comes first", async () => {
    const reference = { title: "Human", body: "line" };
    expect(await rawOf({ attributes: { section: "City", id: "x" }, id: "1", reference })).toEqual({
      id: "1",
      reference_title: "Human",
      reference_body: "line",
      section: "City",
      "attributes.id": "x",
    });
  });

  test("reads the same whatever the chunks", async () => {
    const row = fc.dictionary(fc.string({ minLength: 1 }), fc.string({ unit: "grapheme" }), { minKeys: 1 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1 }),
        fc.integer({ min: 1, max: 30 }),
        async (rows, size) => {
          const plain = rows.map((one) => ({ ...one, id: "1" }));
          const text = plain.map((one) => JSON.stringify(one)).join("\n");
          const read = await collected(readJsonLines(chunksOf(text, size)));
          expect(read.map((one) => one.raw)).toEqual(plain);
        },
      ),
    );
  });
});

describe("a bad line comes with its line and reason", () => {
  test.each([
    ['{"id": "1", "title": ', "is not valid JSON"],
    ["[1, 2]", "is no JSON object"],
    ["null", "is no JSON object"],
    ['{"title": {"en": "x"}}', "title: is an object; give text, a number, true or false"],
    ['{"reference": {"title": {}}}', "reference.title: is an object"],
    [`{"a": ${"[".repeat(100_000)}`, "is not valid JSON"],
  ])("%.30s", async (line, reason) => {
    const rows = await rowsOf(`{"id":"0","title":"x"}\n${line}\n{"id":"2","title":"y"}`);
    expect(rows.map((row) => row.ok)).toEqual([true, false, true]);
    expect(rows[1]).toMatchObject({ line: 2, reasons: [expect.stringContaining(reason)] });
  });

  test("bytes that are no UTF-8", async () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('{"id":"1'), 0xff, 34, 125]);
    expect(await rowsOf(bytes)).toMatchObject([
      { ok: false, reasons: [expect.stringContaining("not valid UTF-8")] },
    ]);
  });

  test("more keys than the limit", async () => {
    expect(await rowsOf('{"a":1,"b":2}', { limits: { columns: 1 } })).toMatchObject([
      { reasons: ["has 2 keys, and 1 are the most"] },
    ]);
  });
});

describe("a whole file is refused with advice", () => {
  test.each([
    ["", "The file is empty"],
    [" \n\n", "only blank lines"],
    ['[{"id": 1},\n{"id": 2}]', "one JSON document"],
    ['{\n  "id": 1\n}', "one JSON document"],
  ])("%j", async (text, message) => {
    await expect(rowsOf(text)).rejects.toMatchObject({
      name: "ImportFileError",
      message: expect.stringContaining(message),
    });
  });

  test("past the limits of rows and bytes", async () => {
    await expect(rowsOf('{"a":1}\n{"a":2}', { limits: { rows: 1 } })).rejects.toThrow("more than 1 rows");
    await expect(rowsOf('{"a":1}\n{"a":2}', { limits: { bytes: 9 } })).rejects.toThrow("larger than 9 bytes");
  });
});
