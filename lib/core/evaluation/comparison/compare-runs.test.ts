import { describe, expect, test } from "vitest";
import { type RandomSource, seededRandom } from "../../random/seeded-random.ts";
import { compareRuns } from "./compare-runs.ts";
import { meanMetric } from "./compared-metric.ts";
import type { PairedItem } from "./paired-item.ts";
import { FEWEST_CHANGED, FEWEST_ITEMS } from "./verdict.ts";

const quality = meanMetric("quality", "higher");

/** Two runs on items: `draw` gives an item's sum and count, which differ by `shift` in the mean. */
function paired(
  count: number,
  draw: (random: RandomSource, ease: number, shift: number) => number[],
  shift: number,
  seed: number,
): PairedItem[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, at) => {
    const ease = random();
    const [baseline, challenger] = [draw(random, ease, 0), draw(random, ease, shift)];
    return { itemId: String(at), baseline: { quality: baseline }, challenger: { quality: challenger } };
  });
}

const KINDS = {
  "a score": (random: RandomSource, ease: number, shift: number) => [ease + random() + random() + shift, 1],
  "a pass, seldom missed": (random: RandomSource, _: number, shift: number) => [
    random() < 0.9 + shift ? 1 : 0,
    1,
  ],
  "passes of several texts": (random: RandomSource, ease: number, shift: number) => {
    const texts = 1 + Math.floor(random() * 4);
    let passed = 0;
    for (let i = 0; i < texts; i++) if (random() < ease + shift) passed += 1;
    return [passed, texts];
  },
};

function shares(kind: keyof typeof KINDS, items: number, shift: number, runs: number) {
  const counts = { better: 0, worse: 0, cannot_tell: 0 };
  for (let run = 0; run < runs; run++) {
    const { verdict } = compareRuns(
      [quality],
      ["quality"],
      paired(items, KINDS[kind], shift, run * 7919 + items),
      { seed: run, draws: 400 },
    );
    counts[verdict]++;
  }
  return { better: counts.better / runs, worse: counts.worse / runs };
}

describe("by simulation", { timeout: 30_000 }, () => {
  const RUNS = 400;
  // 2.5 % on each side, and three standard errors.
  const NOMINAL = 0.025 + 3 * Math.sqrt((0.025 * 0.975) / RUNS);
  test.each(Object.keys(KINDS) as (keyof typeof KINDS)[])(
    "equal runs are seldom told apart by %s",
    (kind) => {
      for (const items of [FEWEST_ITEMS, 80]) {
        const { better, worse } = shares(kind, items, 0, RUNS);
        expect(better).toBeLessThanOrEqual(NOMINAL);
        expect(worse).toBeLessThanOrEqual(NOMINAL);
      }
    },
  );
  test("a clear difference is found, in its direction", () => {
    expect(shares("a score", 60, 0.3, 100).better).toBeGreaterThan(0.9);
    expect(shares("a score", 60, -0.3, 100).worse).toBeGreaterThan(0.9);
    expect(shares("passes of several texts", 120, -0.25, 100).worse).toBeGreaterThan(0.9);
  });
  test("eight figures together find a difference between equal runs in one of twenty at most", () => {
    const metrics = Array.from({ length: 8 }, (_, at) => meanMetric(String(at), "higher"));
    const keys = metrics.map(({ key }) => key);
    let [found, alone] = [0, 0];
    for (let run = 0; run < 300; run++) {
      const random = seededRandom(run);
      const item = () => Object.fromEntries(keys.map((key) => [key, [random(), 1]]));
      const items = Array.from({ length: 30 }, (_, at) => ({
        itemId: String(at),
        baseline: item(),
        challenger: item(),
      }));
      if (compareRuns(metrics, keys, items, { seed: run, draws: 400 }).verdict !== "cannot_tell") found++;
      if (
        compareRuns(metrics, [], items, { seed: run, draws: 400 }).metrics.some(
          ({ verdict }) => verdict !== "cannot_tell",
        )
      )
        alone++;
    }
    expect(found / 300).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / 300));
    // Without Holm it would be about 1 − 0.95⁸ = 34 %.
    expect(alone / 300).toBeGreaterThan(0.2);
  });
});

const constant = (count: number, before: number, after: number, other = before): PairedItem[] =>
  Array.from({ length: count }, (_, at) => ({
    itemId: String(at),
    baseline: { quality: [before, 1], cost: [other, 1] },
    challenger: { quality: [after, 1], cost: [other + 1, 1] },
  }));

describe("a verdict", () => {
  test("needs items enough, and enough that differ", () => {
    expect(compareRuns([quality], ["quality"], constant(FEWEST_ITEMS - 1, 0, 1)).metrics[0]).toMatchObject({
      verdict: "cannot_tell",
      reason: "Measured on 19 items: at least 20 are needed to compare.",
    });
    const few = [...constant(FEWEST_CHANGED - 1, 0, 1), ...constant(50, 0, 0)];
    expect(compareRuns([quality], ["quality"], few).metrics[0]).toMatchObject({
      verdict: "cannot_tell",
      changed: 9,
      reason: "Only 9 of 59 items differ: chance alone may put so few on one side.",
    });
  });
  test("of a run beside itself is that it cannot be told", () =>
    expect(compareRuns([quality], ["quality"], constant(40, 1, 1))).toMatchObject({
      verdict: "cannot_tell",
      metrics: [{ difference: 0, interval: { low: 0, high: 0 }, reason: "The same on all 40 items." }],
    }));
  test("goes by the way that is better; a figure without such a way has none", () => {
    const metrics = [quality, meanMetric("cost", "lower"), { ...meanMetric("cost", null) }];
    const { verdict, metrics: compared } = compareRuns(metrics, ["quality"], constant(30, 0, 1));
    expect(compared.map((one) => one.verdict)).toEqual(["better", "worse", null]);
    // Only quality decides.
    expect(verdict).toBe("better");
  });
  test("is worse where one deciding figure is worse, whatever the others", () =>
    expect(
      compareRuns([quality, meanMetric("cost", "lower")], ["quality", "cost"], constant(30, 0, 1)).verdict,
    ).toBe("worse"));
  test("is over the items on which both were measured", () => {
    const items = [...constant(30, 0, 1), { itemId: "x", baseline: { quality: [5, 1] }, challenger: {} }];
    expect(compareRuns([quality], ["quality"], items).metrics[0]).toMatchObject({
      items: 30,
      baseline: 0,
      challenger: 1,
      difference: 1,
    });
  });
  test("of nothing is that it cannot be told", () =>
    expect(compareRuns([quality], ["quality"], [])).toMatchObject({
      verdict: "cannot_tell",
      metrics: [{ items: 0, baseline: null, difference: null, interval: null }],
    }));
});

test("the same items and seed give the same numbers", () => {
  const items = paired(50, KINDS["a score"], 0.1, 3);
  expect(compareRuns([quality], ["quality"], items, { seed: 2 })).toEqual(
    compareRuns([quality], ["quality"], items, { seed: 2 }),
  );
});
