import { expect, test } from "vitest";
import { seededRandom } from "../random/seeded-random.ts";
import { type ClusterSums, clusteredShareInterval } from "./clustered-share.ts";
import { wilsonInterval } from "./wilson-interval.ts";

function sumsOf(clusters: { wins: number; trials: number }[]): ClusterSums {
  const sum = (value: (one: { wins: number; trials: number }) => number) =>
    clusters.reduce((total, one) => total + value(one), 0);
  return {
    clusters: clusters.length,
    wins: sum(({ wins }) => wins),
    trials: sum(({ trials }) => trials),
    winsSquared: sum(({ wins }) => wins ** 2),
    winsTimesTrials: sum(({ wins, trials }) => wins * trials),
    trialsSquared: sum(({ trials }) => trials ** 2),
  };
}

test("clusters that are all of one mind count once each", () => {
  // 20 items with 5 votes each, half of the items won by all: as 20 trials, less a little for few clusters.
  const sums = sumsOf(Array.from({ length: 20 }, (_, at) => ({ wins: at % 2 === 0 ? 5 : 0, trials: 5 })));
  const [clustered, twenty, hundred] = [
    clusteredShareInterval(sums),
    wilsonInterval(10, 20),
    wilsonInterval(50, 100),
  ];
  expect(clustered.low).toBeLessThanOrEqual(twenty.low);
  expect(clustered.low).toBeGreaterThan(twenty.low - 0.03);
  expect(clustered.high - clustered.low).toBeGreaterThan(2 * (hundred.high - hundred.low) * 0.95);
});

test("no interval is narrower than that of independent votes", () => {
  const even = sumsOf(Array.from({ length: 30 }, () => ({ wins: 1, trials: 2 })));
  const [clustered, plain] = [clusteredShareInterval(even), wilsonInterval(30, 60)];
  expect(clustered.low).toBeLessThanOrEqual(plain.low);
  expect(clustered.high).toBeGreaterThanOrEqual(plain.high);
});

test("all won: a cluster counts as one trial", () => {
  const all = sumsOf(Array.from({ length: 12 }, () => ({ wins: 4, trials: 4 })));
  expect(clusteredShareInterval(all)).toEqual(wilsonInterval(12, 12));
});

test("holds the truth in about 95 of 100 samples where votes on one item are alike; the plain interval does not", () => {
  const random = seededRandom(5);
  const runs = 1_500;
  for (const clusters of [12, 60]) {
    let [held, plain] = [0, 0];
    for (let run = 0; run < runs; run++) {
      const sample = Array.from({ length: clusters }, () => {
        // The item's own share is spread over 0–1 about one half; clusters are of unequal size.
        const [share, trials] = [random(), 1 + Math.floor(random() * 9)];
        let wins = 0;
        for (let i = 0; i < trials; i++) if (random() < share) wins += 1;
        return { wins, trials };
      });
      const sums = sumsOf(sample);
      const [a, b] = [clusteredShareInterval(sums), wilsonInterval(sums.wins, sums.trials)];
      if (a.low <= 0.5 && 0.5 <= a.high) held += 1;
      if (b.low <= 0.5 && 0.5 <= b.high) plain += 1;
    }
    expect(held / runs).toBeGreaterThan(0.925);
    expect(held / runs).toBeLessThan(0.99);
    expect(plain / runs).toBeLessThan(0.9);
  }
});
