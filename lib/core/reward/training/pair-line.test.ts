import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPairLine } from "./pair-line.ts";

const clear = { testId: "t", clusterId: "c", headlineA: "One", headlineB: "Two", winner: "B" };
const { winner: _, ...headlines } = clear;
const counted = { ...headlines, impressionsA: 100, clicksA: 10, impressionsB: 100, clicksB: 20 };
const read = (row: object) => readPairLine(JSON.stringify(row));
const reason = (row: object) => {
  const line = read(row);
  return line.kind === "bad" ? line.reason : line.kind;
};

describe("a line of a file of pairs", () => {
  test("with counts is a counted pair; its p-value is its own, or else that of its counts", () => {
    expect(read({ ...counted, pValue: 0.5, imageId: "i", week: 201447, suspect: true })).toMatchObject({
      kind: "counted",
      row: { pValue: 0.5, imageId: "i", week: "201447", suspect: true },
    });
    const line = read(counted);
    expect(line).toMatchObject({ kind: "counted", row: { suspect: false } });
    expect(line.kind === "counted" && line.row.pValue).toBeCloseTo(0.04767, 4);
  });
  test("with a winner is a clear one; with both, the counts say more", () => {
    expect(read(clear)).toMatchObject({ kind: "clear", row: { winner: "B" } });
    expect(reason({ ...counted, winner: "A" })).toBe("counted");
  });
  test("that is neither says what is wrong with it", () => {
    expect(reason(headlines)).toMatch(/neither counts .* nor a winner/);
    expect(reason({ ...clear, winner: "C" })).toMatch(/^winner: /);
    expect(reason({ ...clear, clusterId: undefined })).toBe("clusterId: is missing");
    expect(reason({ ...clear, headlineA: " " })).toBe("headlineA: is empty");
    expect(reason({ ...counted, clicksB: undefined })).toBe("clicksB: is missing");
    expect(reason({ ...counted, clicksB: 101 })).toBe("clicksB: is above impressionsB");
    expect(reason({ ...counted, impressionsA: 0, clicksA: 0 })).toMatch(/^impressionsA: must be above 0/);
    expect(reason({ ...counted, clicksA: -1 })).toMatch(/^clicksA: /);
    expect(reason({ ...counted, clicksA: 1.5 })).toMatch(/^clicksA: /);
    expect(reason({ ...counted, pValue: 2 })).toMatch(/^pValue: /);
  });
  test.each(['{"testId":', "", "\0", "[1]", "null", '"text"', "7"])("%j is a bad line", (line) => {
    expect(readPairLine(line)).toMatchObject({ kind: "bad", reason: expect.stringMatching(/JSON/) });
  });
});

test("no line stops the reading", () => {
  const value = fc.oneof(fc.anything(), fc.constantFrom(1, "A", "x", null));
  const row = fc.record({
    ...Object.fromEntries(Object.keys(counted).map((key) => [key, value])),
    winner: value,
  });
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), row.map(safeJson)), (line) => {
      expect(["counted", "clear", "bad"]).toContain(readPairLine(line).kind);
    }),
  );
});

function safeJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return "{}";
  }
}
