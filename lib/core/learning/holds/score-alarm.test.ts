import { describe, expect, test, vi } from "vitest";
import { seededRandom } from "../../random/seeded-random.ts";
import type { KeptPromise } from "./kept-promise.ts";
import { ALARM_AT, scoreAlarm } from "./score-alarm.ts";

// Simulations, which a busy machine stretches.
vi.setConfig({ testTimeout: 60_000 });

/** One pair for each item, with promises of 0.55 to 0.9; `keeps` is the chance that one of chance q is kept. */
function items(count: number, seed: number, keeps: (q: number) => number, pairs = 1): KeptPromise[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, at) => {
    const promised = 0.55 + 0.35 * random();
    const kept = random() < keeps(promised) ? 1 : 0;
    const day = new Date(Date.UTC(2026, 0, 1 + Math.floor(at / 20))).toISOString().slice(0, 10);
    const itemId = `item-${String(at).padStart(5, "0")}`;
    return Array(pairs).fill({ itemId, modelId: "model", day, categoryKey: null, promised, kept });
  }).flat();
}

describe("a score that keeps its promises", () => {
  test("sets the alarm off in no more than 1 of 10,000 items on average, looked at after each", () => {
    // At most 1/10,000 an item: of 400 courses of 500 items at most 5 % go off.
    const runs = 400;
    const off = Array.from({ length: runs }, (_, seed) => scoreAlarm(items(500, seed, (q) => q))).filter(
      ({ since }) => since !== null,
    ).length;
    expect(off / runs).toBeLessThan(0.05);
  });
  test("keeps more than it promises: the alarm is silent", () => {
    for (let seed = 0; seed < 40; seed++)
      expect(scoreAlarm(items(1_000, seed, (q) => q + 0.05)).since).toBeNull();
  });
});

describe("a score that has fallen", () => {
  const half = (after: number, count: number, seed: number, keeps: (q: number) => number) => {
    const before = items(after, seed, (q) => q);
    const since = items(count, seed + 1_000, keeps).map((one) => ({
      ...one,
      day: `2027${one.day.slice(4)}`,
    }));
    return scoreAlarm([...before, ...since]);
  };
  test("to a coin is seen within 300 items, and the day is named", () => {
    for (let seed = 0; seed < 20; seed++) {
      const { since, evidence } = half(300, 300, seed, () => 0.5);
      expect(since, `seed ${seed}`).toMatch(/^2027/);
      expect(evidence).toBeGreaterThan(1);
    }
  });
  test("to the opposite is seen within 100 items", () => {
    for (let seed = 0; seed < 20; seed++) expect(half(300, 100, seed, (q) => 1 - q).since).not.toBeNull();
  });
});

test("several pairs of one item weigh as one", () => {
  const one = scoreAlarm(items(120, 5, () => 0.5));
  const many = scoreAlarm(items(120, 5, () => 0.5, 4));
  expect(many.evidence / one.evidence).toBeCloseTo(1, 8);
  expect(many.items).toBe(120);
});

test("one firm promise that is broken is no alarm, and an even outcome speaks against a firm one", () => {
  const one = (promised: number, kept: number) =>
    scoreAlarm([{ itemId: "a", modelId: "m", day: "2026-01-01", categoryKey: null, promised, kept }])
      .evidence;
  expect(one(1, 0)).toBeCloseTo(5.5);
  expect(one(1, 0)).toBeLessThan(ALARM_AT);
  expect(one(0.9, 0.5)).toBeGreaterThan(1);
  expect(one(0.5, 1)).toBeCloseTo(1);
});
