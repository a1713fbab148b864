import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPairLine } from "./pair-line.ts";

const reason = (line: string) => {
  const read = readPairLine(line);
  return read.ok ? null : read.reason;
};

describe("a line of a file of pairs", () => {
  test("gives its candidate and its references; other fields are let through", () =>
    expect(readPairLine('{"id": 7, "candidate": "a", "references": ["b", "c"]}')).toEqual({
      ok: true,
      pair: { candidate: "a", references: ["b", "c"] },
    }));
  test("may have an empty candidate; empty references stand for none", () =>
    expect(readPairLine('{"candidate": "", "references": ["", "b"]}')).toEqual({
      ok: true,
      pair: { candidate: "", references: ["b"] },
    }));
  test.each([
    ["{", "is not valid JSON"],
    ["[1]", 'is no JSON object; each line must look like {"candidate": "…", "references": ["…"]}'],
    ['{"references": ["a"]}', "candidate: is missing"],
    ['{"candidate": 5, "references": ["a"]}', "candidate: must be text"],
    ['{"candidate": "a"}', "references: is missing"],
    ['{"candidate": "a", "references": "b"}', 'references: must be a list of texts, such as ["…", "…"]'],
    ['{"candidate": "a", "references": ["b", null]}', "references: 1: must be text"],
    ['{"candidate": "a", "references": []}', "references: needs a text that is not empty"],
    ['{"candidate": "a", "references": [""]}', "references: needs a text that is not empty"],
  ])("%s is refused with its reason", (line, expected) => expect(reason(line)).toBe(expected));
  test("is refused where a text is beyond measure", () =>
    expect(reason(JSON.stringify({ candidate: "a".repeat(100_001), references: ["a"] }))).toMatch(
      /^candidate: is longer than 100,000 characters/,
    ));
  test("never throws", () => {
    fc.assert(fc.property(fc.string(), (line) => void readPairLine(line)));
    fc.assert(fc.property(fc.json(), (line) => void readPairLine(line)));
  });
});
