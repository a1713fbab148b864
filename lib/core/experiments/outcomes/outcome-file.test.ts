import fc from "fast-check";
import { expect, test } from "vitest";
import { OutcomeFile, outcomeFormat, type ReadOutcome } from "./outcome-file.ts";

const HEAD = "experiment,arm,day,delivered,clicked";

function read(format: "csv" | "jsonl", ...chunks: string[]): ReadOutcome[] {
  const rows: ReadOutcome[] = [];
  const file = new OutcomeFile(format, (row) => rows.push(row));
  for (const chunk of chunks) file.push(chunk);
  file.end();
  return rows;
}

test("lines are counted from the first, blank ones are left out, the last needs no end", () => {
  const rows = read("csv", `\uFEFF${HEAD}\r\na,b,2026-01-01,5,1\r\n\r\nc,d,2026-01-02,6,2`);
  expect(rows.map(({ line, text }) => [line, text])).toEqual([
    [2, "a,b,2026-01-01,5,1"],
    [4, "c,d,2026-01-02,6,2"],
  ]);
});

test("however the text is cut into chunks, the rows are the same", () => {
  const text = `${HEAD}\na,b,2026-01-01,5,1\nbad\n${"x".repeat(12_000)}\nc,d,2026-01-02,6,2\n`;
  const whole = read("csv", text);
  expect(whole).toHaveLength(4);
  expect(whole[2]!.holds).toBe("is longer than any row of outcomes");
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: text.length }), { maxLength: 6 }), (cuts) => {
      const edges = [0, ...cuts.sort((a, b) => a - b), text.length];
      const chunks = edges.slice(1).map((edge, at) => text.slice(edges[at], edge));
      expect(read("csv", ...chunks)).toEqual(whole);
    }),
    { numRuns: 50 },
  );
});

test("a CSV without its first line is refused with a sentence, JSON Lines need none", () => {
  expect(() => read("csv", "")).toThrow(/first line is to name the columns/);
  expect(() => read("csv", "a,b,2026-01-01,5,1\n")).toThrow(/names no column for experiment/);
  expect(read("jsonl", "")).toEqual([]);
});

test("the format is told by the name", () => {
  expect(["a.CSV", "a.tsv", "a.ndjson", "a.jsonl"].map(outcomeFormat)).toEqual([
    "csv",
    "csv",
    "jsonl",
    "jsonl",
  ]);
  expect(() => outcomeFormat("a.xlsx")).toThrow(/neither CSV nor JSON Lines/);
});
