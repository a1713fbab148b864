import { describe, expect, test, vi } from "vitest";
import { binomial } from "../../random/binomial.ts";
import { seededRandom } from "../../random/seeded-random.ts";
import { pooledLift } from "./pooled-lift.ts";

// Simulations, which a busy machine stretches.
vi.setConfig({ testTimeout: 60_000 });

const counts = (clicked: number, shown: number) => ({ clicked, shown });
const clusterId = "one";

describe("one stratum", () => {
  test("is the ordinary ratio of two rates with Katz's interval (the aspirin trial, Agresti 2007, 2.2)", () => {
    const lift = pooledLift([{ arm: counts(189, 11_034), control: counts(104, 11_037), clusterId }])!;
    expect(lift.estimate).toBeCloseTo(0.818, 3);
    expect(lift.interval.low).toBeCloseTo(0.433, 2);
    expect(lift.interval.high).toBeCloseTo(1.306, 2);
  });
});

test("a day on which everybody clicks, and one arm has most of the recipients, makes no lift", () => {
  const strata = [
    { arm: counts(900, 9_000), control: counts(100, 1_000), clusterId },
    { arm: counts(10, 1_000), control: counts(90, 9_000), clusterId },
  ];
  const lift = pooledLift(strata)!;
  expect(lift.estimate).toBeCloseTo(0, 10);
  // Taken as one, the arm would seem to be clicked five times as often.
  expect(lift.arm.clicked / lift.arm.shown / (lift.control.clicked / lift.control.shown)).toBeGreaterThan(4);
});

test("says nothing with too little data, or with one side alone", () => {
  expect(pooledLift([])).toBeNull();
  expect(pooledLift([{ arm: counts(30, 999), control: counts(30, 5_000), clusterId }])).toBeNull();
  expect(pooledLift([{ arm: counts(19, 5_000), control: counts(30, 5_000), clusterId }])).toBeNull();
  expect(
    pooledLift([
      { arm: counts(30, 5_000), control: counts(0, 0), clusterId },
      { arm: counts(0, 0), control: counts(30, 5_000), clusterId },
    ]),
  ).toBeNull();
});

test("holds the truth in about 95 of 100 samples over unequal strata of unequal rates", () => {
  const random = seededRandom(4);
  const [runs, truth] = [2_000, 0.15];
  let held = 0;
  for (let run = 0; run < runs; run++) {
    const strata = Array.from({ length: 12 }, (_, at) => {
      const rate = 0.01 + 0.006 * at;
      const [shown, other] = [200 + 150 * at, 900 - 60 * at];
      return {
        arm: counts(binomial(shown, rate * (1 + truth), random), shown),
        control: counts(binomial(other, rate, random), other),
        clusterId,
      };
    });
    const { low, high } = pooledLift(strata)!.interval;
    if (low <= truth && truth <= high) held += 1;
  }
  expect(held / runs).toBeGreaterThan(0.935);
  expect(held / runs).toBeLessThan(0.97);
});

test("holds the truth in about 95 of 100 samples where some texts do much better than others; clicks alone do not", () => {
  const random = seededRandom(14);
  const [runs, items] = [1_500, 40];
  const held = { apart: 0, together: 0 };
  for (let run = 0; run < runs; run++) {
    const strata = Array.from({ length: items }, (_, at) => {
      // A text's own lift is even about +20 %, from −30 % to +70 %.
      const lift = 0.2 + (random() - 0.5);
      return {
        arm: counts(binomial(1_500, 0.05 * (1 + lift), random), 1_500),
        control: counts(binomial(1_500, 0.05, random), 1_500),
        clusterId: `item ${at}`,
      };
    });
    const holds = ({ interval }: { interval: { low: number; high: number } }) =>
      interval.low <= 0.2 && 0.2 <= interval.high;
    if (holds(pooledLift(strata)!)) held.apart += 1;
    if (holds(pooledLift(strata.map((one) => ({ ...one, clusterId })))!)) held.together += 1;
  }
  expect(held.apart / runs).toBeGreaterThan(0.93);
  expect(held.apart / runs).toBeLessThan(0.97);
  expect(held.together / runs).toBeLessThan(0.9);
});
