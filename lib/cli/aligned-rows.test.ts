import { expect, test } from "vitest";
import { alignedRows } from "./aligned-rows.ts";

test("a column is as wide as its widest cell, also with letters that take two places", () => {
  expect(
    alignedRows(
      [
        ["arm", "clicked", "p"],
        ["正常 👋", "9,999,999,999", ""],
      ],
      ["left", "right", "left"],
    ),
  ).toEqual(["arm            clicked  p", "正常 👋  9,999,999,999"]);
});
