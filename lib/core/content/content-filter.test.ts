import { expect, test } from "vitest";
import { contentFilter, isWholeContent } from "./content-filter.ts";

test("an empty address asks for everything", () => {
  expect(isWholeContent(contentFilter.parse({}))).toBe(true);
});

test("values that make no sense count as not given", () => {
  const given = { text: ["a", "b"], reference: "perhaps", kind: "x".repeat(101), archived: "yes" };
  expect(isWholeContent(contentFilter.parse(given))).toBe(true);
});

test("what is asked for is kept, without what a database cannot take", () => {
  const filter = contentFilter.parse({ text: " ra\0in ", language: "es", reference: "with" });
  expect(filter).toMatchObject({ text: "rain", language: "es", reference: "with" });
  expect(isWholeContent(filter)).toBe(false);
});
