import fc from "fast-check";
import { expect, test } from "vitest";
import { isHeldOut } from "./held-out.ts";

test("a larger share holds out everything that a smaller one does", () => {
  fc.assert(
    fc.property(
      fc.uuid(),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (id, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        if (isHeldOut(id, less)) expect(isHeldOut(id, more)).toBe(true);
      },
    ),
  );
});
test("nothing is held out of share 0, everything of share 1", () => {
  fc.assert(
    fc.property(fc.string(), (id) => {
      expect(isHeldOut(id, 0)).toBe(false);
      expect(isHeldOut(id, 1)).toBe(true);
    }),
  );
});
test.each([0.1, 0.2, 0.5])("about the share %d of ids that differ little is held out", (share) => {
  const ids = Array.from(
    { length: 20_000 },
    (_, i) => `0190f3a2-0000-7000-8000-${String(i).padStart(12, "0")}`,
  );
  const held = ids.filter((id) => isHeldOut(id, share)).length / ids.length;
  // Four standard errors.
  expect(Math.abs(held - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / ids.length));
});
test("where a story stands is fixed for good", () => {
  expect(["a", "b", "c", "d", "e", "f"].map((id) => isHeldOut(id, 0.5))).toMatchInlineSnapshot(`
    [
      true,
      false,
      true,
      false,
      true,
      false,
    ]
  `);
});
