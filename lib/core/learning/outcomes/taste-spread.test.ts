import { expect, test } from "vitest";
import { binomial } from "../../random/binomial.ts";
import { seededRandom } from "../../random/seeded-random.ts";
import { logRatio } from "../../reward/training/click-evidence.ts";
import { normalQuantile } from "../../statistics/normal-quantile.ts";
import { TasteSpread } from "./taste-spread.ts";

test("begins with what published tests show, and ends with what this audience shows", () => {
  const random = seededRandom(3);
  const spread = new TasteSpread();
  expect(spread.variance).toBeCloseTo(0.165);
  for (let pair = 0; pair < 4_000; pair++) {
    const half = (Math.sqrt(0.04) * normalQuantile(0.0005 + 0.999 * random())) / 2;
    const count = (log: number) => ({ shown: 3_000, clicked: binomial(3_000, 0.04 * Math.exp(log), random) });
    spread.add(logRatio(count(half), count(-half)));
  }
  expect(Math.abs(spread.variance - 0.04)).toBeLessThan(0.006);
});

test("is never nothing: a few pairs that happen to be alike do not make all texts alike", () => {
  const spread = new TasteSpread();
  for (let pair = 0; pair < 10_000; pair++) spread.add({ estimate: 0, variance: 0.1 });
  expect(spread.variance).toBe(0.001);
});
