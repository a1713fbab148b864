import fc from "fast-check";
import { expect, test } from "vitest";
import { linearScale, ticks } from "./linear-scale.ts";

test("maps ends onto ends, and what lies between in proportion", () => {
  const at = linearScale([0.5, 1], [10, 110]);
  expect([0.5, 0.75, 1].map(at)).toEqual([10, 60, 110]);
  expect(linearScale([2, 2], [0, 10])(2)).toBe(5);
});
test("marks are round and lie within the domain", () => {
  expect(ticks([0.5, 1], 5)).toEqual([0.5, 0.6, 0.7, 0.8, 0.9, 1]);
  expect(ticks([0, 240], 4)).toEqual([0, 100, 200]);
  fc.assert(
    fc.property(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
      (from, width) => {
        const found = ticks([from, from + width], 5);
        expect(found.length).toBeLessThanOrEqual(12);
        for (const mark of found) {
          expect(mark).toBeGreaterThanOrEqual(from - width * 1e-6);
          expect(mark).toBeLessThanOrEqual(from + width * (1 + 1e-6));
        }
      },
    ),
  );
});
