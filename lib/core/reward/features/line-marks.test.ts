import fc from "fast-check";
import { expect, test } from "vitest";
import { lineMarks } from "./line-marks.ts";

const found = (line: string) =>
  Object.entries(lineMarks(line))
    .filter(([, value]) => value)
    .map(([name, value]) => (value === true ? name : `${name} ${value}`));

test("marks are told by name", () => {
  expect(found("Why? Because: 'so', he said – (yes)")).toEqual([
    "question",
    "quotation",
    "brackets",
    "colon",
    "dash",
    "commas 1",
    "sentences 1",
  ]);
  expect(found("No... really…")).toContain("openDots");
  expect(found("It's 5:30, isn't it")).toEqual(["commas 1"]);
});
test("a mark of excitement stacks twice, another three times", () => {
  for (const line of ["What?!", "Wow ! !", "So~~~", "👇👇👇"]) expect(found(line)).toContain("isStacked");
  for (const line of ["What? Wow!", "(a) [b]", "Well...", "--", "“‘Yes’”"])
    expect(found(line)).not.toContain("isStacked");
});
test("pictures count as the reader sees them", () => {
  expect(lineMarks("👨‍👩‍👧 👍🏽 🎉").emoji).toBe(3);
});
test("hidden characters are unusual, Greek and Cyrillic foreign, accents and Chinese neither", () => {
  for (const line of ["a\u200bb", "\u2066", "\u00ad", "\0"]) expect(lineMarks(line).isUnusual).toBe(true);
  for (const line of ["Café – “5 €”", "老城", "Привет", "🎉"]) expect(lineMarks(line).isUnusual).toBe(false);
  expect(lineMarks("Привет").isForeign).toBe(true);
});
test("counts are capped, and any line can be read", () => {
  expect(lineMarks("a, b, c, d, e, f, g").commas).toBe(4);
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (line) => {
      expect(lineMarks(line).sentences).toBeLessThan(5);
    }),
  );
});
