import { expect, test } from "vitest";
import { itemSelection } from "./item-selection.ts";

const read = (filter: unknown) => itemSelection.safeParse({ kind: "filter", filter }).success;

test("an empty filter takes everything that is in use", () => {
  expect(itemSelection.parse({ kind: "filter", filter: {} })).toEqual({
    kind: "filter",
    filter: { text: "", kind: "", language: "", reference: "", candidates: "", archived: "" },
  });
});

test("what cannot be understood is refused, and never widens the choice", () => {
  expect(read({ language: 5 })).toBe(false);
  expect(read({ langauge: "es" })).toBe(false);
  expect(read({ reference: "perhaps" })).toBe(false);
  expect(read({ text: "a\0b" })).toBe(false);
  expect(read({ archived: "only" })).toBe(false);
  expect(read(undefined)).toBe(false);
});

test("named items need at least one name, and each must be an id", () => {
  expect(itemSelection.safeParse({ kind: "ids", ids: [] }).success).toBe(false);
  expect(itemSelection.safeParse({ kind: "ids", ids: ["1 OR 1=1"] }).success).toBe(false);
});
