import { expect, test } from "vitest";
import { readPairLine } from "#core/metrics/pair-line.ts";
import { madeUpLines } from "./made-up-lines.ts";

test("the same seed makes the same lines; all can be measured, and few texts repeat", () => {
  const lines = madeUpLines(300, 1);
  expect(lines).toEqual(madeUpLines(300, 1));
  expect(lines).not.toEqual(madeUpLines(300, 2));
  const texts = lines.map((line) => {
    const read = readPairLine(line);
    if (!read.ok) throw new Error(read.reason);
    expect([1, 2, 3]).toContain(read.pair.references.length);
    return read.pair.candidate;
  });
  expect(new Set(texts).size).toBeGreaterThan(290);
});
