import fc from "fast-check";
import { expect, test } from "vitest";
import { displayWidth } from "../text/display-width.ts";
import { PREVIEW_LIMITS, PREVIEW_SURFACES } from "./preview-limits.ts";
import { truncateFor } from "./truncate-for.ts";

const long = "After twelve years the tram runs through the old town again, and rides are free until Sunday";

test("every surface has one row, with its source", () => {
  expect(PREVIEW_LIMITS.map(({ surface }) => surface)).toEqual([...PREVIEW_SURFACES]);
  for (const row of PREVIEW_LIMITS) expect(row.source).not.toBe("");
});
test("a body that fits the lock screen is cut on a collapsed Android notification", () => {
  const text = { title: "The tram is back", body: long };
  expect(truncateFor("ios-lock-screen", text)).toEqual({ ...text, titleCut: false, bodyCut: false });
  expect(truncateFor("android-collapsed", text)).toEqual({
    title: "The tram is back",
    body: "After twelve years the tram runs through the old…",
    titleCut: false,
    bodyCut: true,
  });
});
test("lines are joined, as on a phone", () =>
  expect(truncateFor("chrome", { title: "The tram", body: "It runs\n\nagain" }).body).toBe("It runs again"));
test("the limits can be another table's", () => {
  const table = [{ surface: "macos" as const, name: "Narrow", title: 4, body: 5, source: "test" }];
  expect(truncateFor("macos", { title: "电车回来了", body: "It runs" }, table)).toEqual({
    title: "电…",
    body: "It r…",
    titleCut: true,
    bodyCut: true,
  });
  expect(() => truncateFor("chrome", { title: "", body: "" }, table)).toThrow(RangeError);
});
test("whatever the text, it fits, and is marked as cut exactly where it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom(...PREVIEW_LIMITS), (body, limit) => {
      const shown = truncateFor(limit.surface, { title: "", body });
      expect(displayWidth(shown.body)).toBeLessThanOrEqual(limit.body);
      expect(shown.bodyCut).toBe(shown.body !== body.replaceAll(/\s+/g, " ").trim());
    }),
  );
});
