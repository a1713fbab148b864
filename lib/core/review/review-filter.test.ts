import { expect, test } from "vitest";
import { reviewFilter, reviewSearch } from "./review-filter.ts";

test("an address without a filter shows what waits, oldest first", () => {
  expect(reviewFilter.parse({})).toMatchObject({ status: "open", order: "oldest", run: "", text: "" });
});

test("what makes no sense counts as not given", () => {
  expect(reviewFilter.parse({ status: "x", order: "y", run: "no-id", level: "z", text: "a\0b" })).toEqual(
    reviewFilter.parse({ text: "ab" }),
  );
});

test("an address holds what is not usual, and gives the same filter back", () => {
  const filter = reviewFilter.parse({ status: "approved", category: "story", text: "a & b" });
  expect(reviewSearch(filter)).toBe("?status=approved&category=story&text=a+%26+b");
  expect(reviewFilter.parse(Object.fromEntries(new URLSearchParams(reviewSearch(filter))))).toEqual(filter);
  expect(reviewSearch(reviewFilter.parse({}))).toBe("");
});
