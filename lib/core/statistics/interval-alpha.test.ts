import { describe, expect, test } from "vitest";
import { seededRandom } from "../random/seeded-random.ts";
import { intervalAlpha, intervalAlphaInterval } from "./interval-alpha.ts";

describe("alpha of points", () => {
  test("is 1 where judges agree, whatever the points", () => {
    expect(intervalAlpha([[1, 1], [4, 4, 4], [2, 2], [5]])).toBe(1);
  });

  test("of the worked example of Krippendorff (2011), section D, is 0.849", () => {
    const units = [
      [1, 1, 1],
      [2, 2, 3, 2],
      [3, 3, 3, 3],
      [3, 3, 3, 3],
      [2, 2, 2, 2],
      [1, 2, 3, 4],
      [4, 4, 4, 4],
      [1, 1, 2, 1],
      [2, 2, 2, 2],
      [5, 5, 5],
      [1, 1],
      [3],
    ];
    expect(intervalAlpha(units)).toBeCloseTo(0.849, 3);
  });

  test("says nothing without two values of a unit, or with one value throughout", () => {
    expect(intervalAlpha([[1], [2]])).toBeNull();
    expect(
      intervalAlpha([
        [3, 3],
        [3, 3],
      ]),
    ).toBeNull();
  });

  test("is about 0 for judges who roll dice, and its interval holds 0 for them", () => {
    const random = seededRandom(7);
    const die = () => 1 + Math.floor(random() * 5);
    const units = Array.from({ length: 400 }, () => [die(), die()]);
    expect(Math.abs(intervalAlpha(units)!)).toBeLessThan(0.12);
    const { low, high } = intervalAlphaInterval(units)!;
    expect(low).toBeLessThan(0);
    expect(high).toBeGreaterThan(-0.12);
    expect(intervalAlphaInterval(units)).toEqual({ low, high });
  });
});
