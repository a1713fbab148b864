import { expect, test } from "vitest";
import { seededRandom } from "../../random/seeded-random.ts";
import { meanMetric, meanStatistics } from "./compared-metric.ts";
import { runFigure } from "./run-figure.ts";

const metric = meanMetric("x", "higher");
const items = (values: number[][]) => values.map((one) => ({ x: meanStatistics(one) }));

test("a mean is over all values; what was not measured is left out", () => {
  const { figure, items: count, interval } = runFigure(metric, [...items([[1, 2], [6]]), {}, { y: [1, 1] }]);
  expect({ figure, count }).toEqual({ figure: 3, count: 2 });
  expect(interval!.low).toBeLessThan(3);
  expect(interval!.high).toBeGreaterThan(3);
});
test("there is no interval for one item, for none, or where all are the same", () => {
  expect(runFigure(metric, items([[4]]))).toEqual({ key: "x", items: 1, figure: 4, interval: null });
  expect(runFigure(metric, [])).toEqual({ key: "x", items: 0, figure: null, interval: null });
  expect(runFigure(metric, items(Array(30).fill([1]))).interval).toBeNull();
});
test("holds the truth in about 95 of 100 samples", () => {
  const random = seededRandom(4);
  const runs = 400;
  for (const count of [12, 60]) {
    let held = 0;
    for (let run = 0; run < runs; run++) {
      const sample = items(Array.from({ length: count }, () => [random() + random()]));
      const { low, high } = runFigure(metric, sample, { seed: run, draws: 400 }).interval!;
      if (low <= 1 && 1 <= high) held++;
    }
    expect(held / runs).toBeGreaterThan(0.915);
    expect(held / runs).toBeLessThan(0.985);
  }
});
