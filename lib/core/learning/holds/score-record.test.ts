import { describe, expect, test } from "vitest";
import { seededRandom } from "../../random/seeded-random.ts";
import { holdsReport } from "./holds-report.ts";
import type { KeptPromise } from "./kept-promise.ts";
import { FEWEST_ITEMS, scoreRecord } from "./score-record.ts";

/** Promises of `promised`, of which the share `kept` comes true. */
function promises(items: number, promised: number, kept: number, seed = 1): KeptPromise[] {
  const random = seededRandom(seed);
  return Array.from({ length: items }, (_, at) => ({
    itemId: `item-${at}`,
    modelId: "model",
    day: `2026-${at % 2 === 0 ? "10" : "11"}-0${(at % 9) + 1}`,
    categoryKey: at % 3 === 0 ? "story" : "plain",
    promised,
    kept: random() < kept ? 1 : 0,
  }));
}

describe("the verdict", () => {
  test("cannot tell with fewer than 30 items, however clear they look", () => {
    const few = scoreRecord(promises(FEWEST_ITEMS - 1, 0.7, 1));
    expect(few).toMatchObject({ verdict: "cannot_tell", keptInterval: null, gap: null, kept: 1 });
    expect(scoreRecord([])).toMatchObject({ verdict: "cannot_tell", promised: null, kept: null, pairs: 0 });
  });
  test("holds where it keeps what it promises", () => {
    expect(scoreRecord(promises(400, 0.7, 0.7)).verdict).toBe("holds");
    expect(scoreRecord(promises(40, 0.7, 1)).verdict).toBe("holds");
  });
  test("less than promised, where it still beats a coin", () => {
    const record = scoreRecord(promises(800, 0.85, 0.65));
    expect(record.verdict).toBe("less_than_promised");
    expect(record.gap!.interval.low).toBeGreaterThan(0.1);
  });
  test("broken, where it is no better than a coin", () => {
    expect(scoreRecord(promises(400, 0.75, 0.5)).verdict).toBe("broken");
    expect(scoreRecord(promises(400, 0.75, 0.3)).verdict).toBe("broken");
  });
  test("a score that promises little cannot be told from a coin soon", () => {
    expect(scoreRecord(promises(60, 0.53, 0.53)).verdict).toBe("cannot_tell");
  });
});

test("of scores that hold, about 1 in 40 seems to fall short: the gap's interval lies above 0", () => {
  let wrong = 0;
  const runs = 1_000;
  for (let run = 0; run < runs; run++) {
    const { verdict } = scoreRecord(promises(150, 0.65, 0.65, run));
    if (verdict === "less_than_promised" || verdict === "broken") wrong += 1;
  }
  expect(wrong / runs).toBeLessThan(0.045);
  expect(wrong / runs).toBeGreaterThan(0.005);
});

test("pairs of one item tell as much as one", () => {
  const once = promises(100, 0.7, 0.7);
  const thrice = once.flatMap((one) => [one, one, one]);
  const [a, b] = [scoreRecord(once), scoreRecord(thrice)];
  expect(b.items).toBe(100);
  expect(b.pairs).toBe(300);
  expect(b.gap!.interval.high - b.gap!.interval.low).toBeCloseTo(
    a.gap!.interval.high - a.gap!.interval.low,
    6,
  );
});

test("the report is told by month, oldest first, and by style, the most pairs first", () => {
  const report = holdsReport(promises(90, 0.7, 0.7));
  expect(report.months.map(({ month, record }) => [month, record.pairs])).toEqual([
    ["2026-10", 45],
    ["2026-11", 45],
  ]);
  expect(report.categories.map(({ categoryKey }) => categoryKey)).toEqual(["plain", "story"]);
  expect(report.calibration!.bins.reduce((sum, { pairs }) => sum + pairs, 0)).toBe(90);
  expect(holdsReport([])).toMatchObject({ calibration: null, months: [], alarm: { items: 0, since: null } });
});
