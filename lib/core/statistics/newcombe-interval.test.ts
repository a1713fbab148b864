import { expect, test } from "vitest";
import { binomial } from "../random/binomial.ts";
import { seededRandom } from "../random/seeded-random.ts";
import { newcombeInterval } from "./newcombe-interval.ts";

test("the examples of Newcombe (1998), table II, method 10", () => {
  for (const [winsA, trialsA, winsB, trialsB, low, high] of [
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ] as const) {
    const interval = newcombeInterval({ wins: winsA, trials: trialsA }, { wins: winsB, trials: trialsB });
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  }
});

test("holds the true difference in about 95 of 100 samples, of rare clicks and uneven arms too", () => {
  const random = seededRandom(3);
  for (const [pa, na, pb, nb] of [
    [0.02, 2_000, 0.02, 2_000],
    [0.03, 500, 0.02, 4_000],
    [0.5, 40, 0.3, 60],
  ] as const) {
    let held = 0;
    for (let run = 0; run < 2_000; run++) {
      const { low, high } = newcombeInterval(
        { wins: binomial(na, pa, random), trials: na },
        { wins: binomial(nb, pb, random), trials: nb },
      );
      if (low <= pa - pb && pa - pb <= high) held += 1;
    }
    expect(held / 2_000).toBeGreaterThan(0.935);
    expect(held / 2_000).toBeLessThan(0.97);
  }
});
