import fc from "fast-check";
import { expect, test } from "vitest";
import { idBetween } from "./id-between.ts";

test("the ends are the ids themselves, the middle is between", () => {
  const [low, high] = ["00000000-0000-7000-8000-000000000000", "00000000-0000-7000-8000-000000000010"];
  expect(idBetween(low, high, 0)).toBe(low);
  expect(idBetween(low, high, 0.5)).toBe("00000000-0000-7000-8000-000000000007");
  expect(idBetween(low, high, 1)).toBe(high);
});

test("any two ids have a third between them that is an id", () => {
  fc.assert(
    fc.property(fc.uuid(), fc.uuid(), fc.double({ min: 0, max: 1, noNaN: true }), (a, b, fraction) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      const id = idBetween(low, high, fraction);
      expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      expect(id >= low && id <= high).toBe(true);
    }),
  );
});
