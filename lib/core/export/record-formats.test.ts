import { expect, test } from "vitest";
import { recordFormats, recordsText } from "./record-formats.ts";

const { csv, jsonl } = recordFormats<{ id: string; score: number | null; notes: string[]; more?: string }>([
  "id",
  "score",
  "notes",
]);
const record = { id: "=1+1", score: null, notes: ["a", "b"], more: "left out" };

test("CSV begins with its columns and cannot start a formula", () => {
  expect(csv.header()).toBe('\uFEFF"id","score","notes"\r\n');
  expect(csv.row(record)).toBe(`"'=1+1","","a; b"\r\n`);
});
test("a number below zero stays a number, where a text that looks like one is guarded", () => {
  expect(csv.row({ id: "-0.5", score: -0.5, notes: [] })).toBe(`"'-0.5","-0.5",""\r\n`);
});
test("a file is what stands at its start, then batch after batch", async () => {
  async function* batches() {
    yield [record, record];
    yield [record];
  }
  const read = async (pieces: AsyncIterable<string>) => {
    let text = "";
    for await (const piece of pieces) text += piece;
    return text;
  };
  expect(await read(recordsText(csv, batches()))).toBe(csv.header() + csv.row(record).repeat(3));
  expect(await read(recordsText(jsonl, batches()))).toBe(jsonl.row(record).repeat(3));
});
test("JSON Lines keeps nulls and lists, and has the columns alone, in their order", () => {
  expect(jsonl.header()).toBe("");
  expect(jsonl.row(record)).toBe('{"id":"=1+1","score":null,"notes":["a","b"]}\n');
  expect(jsonl.contentType).toMatch(/ndjson/);
});
