import { expect, test } from "vitest";
import { recordFormats } from "./record-formats.ts";

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
test("JSON Lines keeps nulls and lists, and has the columns alone, in their order", () => {
  expect(jsonl.header()).toBe("");
  expect(jsonl.row(record)).toBe('{"id":"=1+1","score":null,"notes":["a","b"]}\n');
  expect(jsonl.contentType).toMatch(/ndjson/);
});
