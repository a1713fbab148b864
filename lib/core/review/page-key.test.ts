import fc from "fast-check";
import { expect, test } from "vitest";
import { readPageKey, writePageKey } from "./page-key.ts";

test("a key comes back as it was", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1, max: 1e13 }), fc.uuid(), (given, id) => {
      const value = given === 0 ? 0 : given;
      expect(readPageKey(writePageKey({ value, id }))).toEqual({ value, id });
    }),
  );
});
test("what is no key counts as none", () => {
  const id = "0199e4a2-0000-7000-8000-000000000000";
  for (const text of [null, "", "x", `1_${id}'`, `NaN_${id}`, `1_${"a".repeat(36)}`, `--1_${id}`])
    expect(readPageKey(text)).toBeNull();
});
