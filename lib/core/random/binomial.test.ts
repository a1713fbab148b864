import { expect, test } from "vitest";
import { chiSquareTail } from "../statistics/chi-square-tail.ts";
import { binomial } from "./binomial.ts";
import { seededRandom } from "./seeded-random.ts";

const DRAWS = 40_000;

test.each([
  [100, 0.02],
  [40, 0.3],
  [200, 0.9],
  [5_000, 0.01],
  [1_000_000, 0.03],
])("%i trials with chance %f: the mean and the variance of the distribution", (trials, p) => {
  const random = seededRandom(trials);
  const draws = Array.from({ length: DRAWS }, () => binomial(trials, p, random));
  const mean = draws.reduce((sum, one) => sum + one, 0) / DRAWS;
  const variance = draws.reduce((sum, one) => sum + (one - mean) ** 2, 0) / DRAWS;
  expect(Math.abs(mean - trials * p) / Math.sqrt((trials * p * (1 - p)) / DRAWS)).toBeLessThan(4);
  expect(Math.abs(variance / (trials * p * (1 - p)) - 1)).toBeLessThan(0.03);
});

test("every count comes up as often as it should, by inversion and by rejection", () => {
  for (const [trials, p, seed] of [
    [30, 0.2, 1],
    [60, 0.4, 2],
  ] as const) {
    const random = seededRandom(seed);
    const counts = new Array(trials + 1).fill(0);
    for (let draw = 0; draw < DRAWS; draw++) counts[binomial(trials, p, random)] += 1;
    let [chance, sum, kinds] = [(1 - p) ** trials, 0, 0];
    for (let k = 0; k <= trials; k++) {
      if (chance * DRAWS >= 10) {
        sum += (counts[k] - chance * DRAWS) ** 2 / (chance * DRAWS);
        kinds += 1;
      }
      chance *= ((trials - k) / (k + 1)) * (p / (1 - p));
    }
    expect(chiSquareTail(sum, kinds - 1)).toBeGreaterThan(0.001);
  }
});

test("none of none, none at chance 0, all at chance 1", () => {
  const random = seededRandom(1);
  expect([binomial(0, 0.5, random), binomial(9, 0, random), binomial(9, 1, random)]).toEqual([0, 0, 9]);
});
