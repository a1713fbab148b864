import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRandom } from "../random/seeded-random.ts";
import { wilsonInterval } from "./wilson-interval.ts";

test("the examples of Newcombe (1998), table I", () => {
  for (const [wins, trials, low, high] of [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ] as const) {
    const interval = wilsonInterval(wins, trials);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  }
});

test("holds the share and stays within 0–1", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (trials, p) => {
        const wins = Math.round(p * trials);
        const { low, high } = wilsonInterval(wins, trials);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(wins / trials);
        expect(high).toBeGreaterThanOrEqual(wins / trials);
      },
    ),
  );
});

test("holds the truth in about 95 of 100 samples", () => {
  const random = seededRandom(11);
  for (const [p, trials] of [
    [0.5, 30],
    [0.1, 40],
    [0.9, 25],
  ] as const) {
    let held = 0;
    for (let run = 0; run < 2_000; run++) {
      let wins = 0;
      for (let i = 0; i < trials; i++) if (random() < p) wins += 1;
      const { low, high } = wilsonInterval(wins, trials);
      if (low <= p && p <= high) held += 1;
    }
    expect(held / 2_000).toBeGreaterThan(0.925);
    expect(held / 2_000).toBeLessThan(0.985);
  }
});
