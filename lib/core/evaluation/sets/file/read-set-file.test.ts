import { describe, expect, test } from "vitest";
import type { ImportFormat } from "../../../content/import/import-format.ts";
import { readSetFile } from "./read-set-file.ts";

function read(format: ImportFormat, text: string) {
  async function* chunks() {
    const bytes = new TextEncoder().encode(text);
    // Cut anywhere, also within a character.
    for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
  }
  return readSetFile(format, chunks());
}
const jsonLines = (...rows: object[]) => rows.map((row) => JSON.stringify(row)).join("\n");
const row = { id: "a", title: "Tram 🚋 is back", body: "It runs." };

describe("JSON Lines", () => {
  test("takes references as texts, as {title, body}, as a list and as the human line of an import", async () => {
    const { items, bad } = await read(
      "json-lines",
      jsonLines(
        { ...row, references: ["Ride it, now", { title: "T", body: "B" }] },
        { ...row, id: "b", references: "Alone" },
        { ...row, id: "c", reference: { title: "Human", body: "line" }, references: ["Other"] },
      ),
    );
    expect(bad).toEqual([]);
    expect(items.map(({ references }) => references)).toEqual([
      [
        { title: "", body: "Ride it, now" },
        { title: "T", body: "B" },
      ],
      [{ title: "", body: "Alone" }],
      [
        { title: "Human", body: "line" },
        { title: "", body: "Other" },
      ],
    ]);
    expect(items[0]).toMatchObject({ externalId: "a", title: "Tram 🚋 is back", language: "en" });
  });

  test("tells every bad row with its line and what to mend, and reads the others", async () => {
    const { items, bad } = await read(
      "json-lines",
      `${jsonLines(row, { ...row, references: [] })}\n{nonsense\n${jsonLines({ ...row, references: [{ title: 7 }] }, { ...row, references: ["x"] }, { ...row, references: ["y"] }, { id: "z", references: ["x"] })}`,
    );
    expect(items).toHaveLength(1);
    expect(bad.map(({ line, reasons }) => `${line} ${reasons.join("; ")}`)).toEqual([
      expect.stringMatching(/^1 row: has no human reference/),
      expect.stringMatching(/^2 row: has no human reference/),
      expect.stringMatching(/^3 is not valid JSON/),
      expect.stringMatching(/^4 references: a reference /),
      expect.stringMatching(/^6 row: repeats the item of line 5/),
      expect.stringMatching(/^7 row: needs a title or a body/),
    ]);
  });

  test("a JSON array, a file of blank lines and one that is no text are refused whole", async () => {
    await expect(read("json-lines", "[\n{}\n]")).rejects.toThrow(/one JSON document/);
    await expect(read("json-lines", "\n\n")).rejects.toThrow(/no rows/);
    await expect(readSetFile("json-lines", one(new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])))).rejects.toThrow(
      /UTF-8/,
    );
  });
});

async function* one(bytes: Uint8Array) {
  yield bytes;
}

test("a CSV has one reference a line of a cell, or in columns of their own; quotes and commas stay text", async () => {
  const { items, bad } = await read(
    "csv",
    'id,title,body,references,reference_2\na,Tram,It runs.,"Ride it, now\nThe tram ""is"" back",Third\nb,Bus,It runs.,"[{""title"":""T"",""body"":""B""}]",\n',
  );
  expect(bad).toEqual([]);
  expect(items.map(({ references }) => references.map(({ title, body }) => `${title}|${body}`))).toEqual([
    ["|Ride it, now", '|The tram "is" back', "|Third"],
    ["T|B"],
  ]);
});
