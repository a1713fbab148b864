import { describe, expect, test } from "vitest";
import { bulkFilter } from "./bulk-filter.ts";
import { bulkWords, LEFT_OUT_REASONS, leftOutWords } from "./bulk-view.ts";

describe("the filter of a bulk approval", () => {
  test("is careful unless asked otherwise", () =>
    expect(bulkFilter.parse({})).toEqual({ run: "", style: "", language: "", minWin: 80, noWarnings: true }));
  test("takes a chance from 0 to 100, or none", () => {
    expect(bulkFilter.parse({ minWin: 0 }).minWin).toBe(0);
    expect(bulkFilter.parse({ minWin: null }).minWin).toBeNull();
    expect(bulkFilter.safeParse({ minWin: 101 }).success).toBe(false);
    expect(bulkFilter.safeParse({ minWin: 62.5 }).success).toBe(false);
  });
  test("refuses a run that is none", () => expect(bulkFilter.safeParse({ run: "x" }).success).toBe(false));
});

describe("the filter in words", () => {
  test("names each condition once", () =>
    expect(bulkWords(bulkFilter.parse({ style: "story", language: "es" }), null)).toBe(
      "at least 80 % to beat the human line, no guardrail warns, style story, language es",
    ));
  test("says so where everything goes", () =>
    expect(bulkWords(bulkFilter.parse({ minWin: null, noWarnings: false }), null)).toBe("every open item"));
  test("has words for every reason to leave an item out", () => {
    const words = LEFT_OUT_REASONS.map((reason) => leftOutWords(reason, bulkFilter.parse({})));
    expect(new Set(words).size).toBe(LEFT_OUT_REASONS.length);
  });
});
