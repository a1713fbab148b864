import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { valueChanges } from "./value-diff.ts";

describe("what an event changed", () => {
  test("tells changed, added and removed apart, and shows what stayed after them", () => {
    const before = { name: "Old", audience: "All", window: null, gone: 1 };
    const after = { name: "New", audience: "All", window: null, note: "Hi" };
    expect(valueChanges(before, after)).toEqual([
      { path: "gone", kind: "removed", before: "1", after: null },
      { path: "name", kind: "changed", before: "Old", after: "New" },
      { path: "note", kind: "added", before: null, after: "Hi" },
      { path: "audience", kind: "same", before: "All", after: "All" },
      { path: "window", kind: "same", before: "null", after: "null" },
    ]);
  });

  test("follows objects, and compares lists whole", () => {
    expect(valueChanges({ a: { b: 1, c: 2 }, ids: [1, 2] }, { a: { b: 1, c: 3 }, ids: [1, 3] })).toEqual([
      { path: "a.c", kind: "changed", before: "2", after: "3" },
      { path: "ids", kind: "changed", before: "[1,2]", after: "[1,3]" },
      { path: "a.b", kind: "same", before: "1", after: "1" },
    ]);
  });

  test("an event without before shows all that it made", () => {
    expect(valueChanges(null, { status: "draft" })).toEqual([
      { path: "status", kind: "added", before: null, after: "draft" },
    ]);
  });

  test("an event with neither shows nothing", () => {
    expect(valueChanges(null, null)).toEqual([]);
  });

  test("nothing differs from itself, whatever it is", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const value = JSON.parse(text) as unknown;
        expect(valueChanges(value, value).every((one) => one.kind === "same")).toBe(true);
      }),
    );
  });
});
