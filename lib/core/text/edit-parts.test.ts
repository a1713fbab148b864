import fc from "fast-check";
import { expect, test } from "vitest";
import { editParts } from "./edit-parts.ts";

test("a changed word stands beside the one it replaced", () =>
  expect(editParts("The tram is back today", "The tram is here today")).toEqual([
    { kind: "kept", text: "The tram is " },
    { kind: "taken-out", text: "back" },
    { kind: "put-in", text: "here" },
    { kind: "kept", text: " today" },
  ]));
test("a text written anew is shown whole after the old one", () =>
  expect(editParts("Harrow Bay's night buses", "A wording of my own")).toEqual([
    { kind: "taken-out", text: "Harrow Bay's night buses" },
    { kind: "kept", text: " " },
    { kind: "put-in", text: "A wording of my own" },
  ]));
test("what did not change is one part; what is empty is none", () => {
  expect(editParts("Same", "Same")).toEqual([{ kind: "kept", text: "Same" }]);
  expect(editParts("", "")).toEqual([]);
  expect(editParts("", "New")).toEqual([{ kind: "put-in", text: "New" }]);
});
test("nothing of either text is lost", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const parts = editParts(before, after);
      const old = parts.filter(({ kind }) => kind !== "put-in").map(({ text }) => text);
      const fresh = parts.filter(({ kind }) => kind !== "taken-out").map(({ text }) => text);
      expect(old.join("").trim()).toBe(before.trim());
      expect(fresh.join("").trim()).toBe(after.trim());
    }),
  );
});
