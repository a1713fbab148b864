import { expect, test } from "vitest";
import { liftMonth, type MonthExperiment } from "./lift-month.ts";

const experiment = (clicked: number, shown = 5_000): MonthExperiment => ({
  days: [{ arm: { clicked, shown }, control: { clicked: 100, shown: 5_000 } }],
  arms: [
    { share: 5_000, delivered: 5_000 },
    { share: 5_000, delivered: shown },
  ],
});

test("sums the experiments of a month, and says how many recipients stand behind it", () => {
  const month = liftMonth("2026-11", [experiment(120), experiment(140)]);
  expect(month).toMatchObject({
    experiments: 2,
    leftOut: 0,
    arm: { clicked: 260, shown: 10_000 },
    control: { clicked: 200, shown: 10_000 },
  });
  expect(month.lift!.estimate).toBeCloseTo(0.3);
  expect(month.lift!.low).toBeGreaterThan(0);
});

test("an experiment whose arms were not delivered to in their shares counts for nothing, and is counted", () => {
  expect(liftMonth("2026-11", [experiment(120), experiment(900, 7_000)])).toMatchObject({
    experiments: 1,
    leftOut: 1,
    arm: { clicked: 120, shown: 5_000 },
  });
});

test("a month without experiments has no lift", () => {
  expect(liftMonth("2026-11", [])).toMatchObject({ lift: null, experiments: 0, arm: { shown: 0 } });
});
