import { expect, test } from "vitest";
import { poisson } from "./poisson.ts";
import { seededRandom } from "./seeded-random.ts";

test("draws whole numbers whose mean and variance are the mean asked for", () => {
  const random = seededRandom(2);
  for (const mean of [0.5, 1, 12, 49, 51, 900]) {
    const draws = Array.from({ length: 20_000 }, () => poisson(mean, random));
    const average = draws.reduce((sum, one) => sum + one, 0) / draws.length;
    const variance = draws.reduce((sum, one) => sum + (one - average) ** 2, 0) / draws.length;
    expect(Math.abs(average / mean - 1)).toBeLessThan(0.03);
    expect(Math.abs(variance / mean - 1)).toBeLessThan(0.05);
    expect(draws.every((one) => Number.isInteger(one) && one >= 0)).toBe(true);
  }
  expect(poisson(0, random)).toBe(0);
});
