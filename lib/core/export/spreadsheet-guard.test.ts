import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guardCell, undoGuard } from "./spreadsheet-guard.ts";

const riskyStarts = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"];

describe("the spreadsheet guard", () => {
  test.each(riskyStarts)("puts an apostrophe before a cell that starts with %j", (start) => {
    expect(guardCell(`${start}50 %`)).toBe(`'${start}50 %`);
    expect(undoGuard(`'${start}50 %`)).toBe(`${start}50 %`);
  });

  test.each(["", "plain", "'tis the season", "''", "a=b", " =1", "50 - 3"])("leaves %j alone", (text) => {
    expect(guardCell(text)).toBe(text);
    expect(undoGuard(text)).toBe(text);
  });

  test("keeps apart a text that only looks guarded", () => {
    expect(guardCell("'=x")).toBe("''=x");
    expect(undoGuard("''=x")).toBe("'=x");
  });

  const tricky = fc.string({ unit: fc.constantFrom("'", ...riskyStarts, "a", "1", "字") });

  test("undoing gives every text back", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary" }), tricky),
        (text) => undoGuard(guardCell(text)) === text,
      ),
    );
  });

  test("no guarded cell starts with what a spreadsheet would run", () => {
    fc.assert(fc.property(tricky, (text) => !riskyStarts.includes(guardCell(text).charAt(0))));
  });
});
