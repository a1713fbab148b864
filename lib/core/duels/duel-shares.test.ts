import { expect, test } from "vitest";
import { contenderShare, positionBias } from "./duel-shares.ts";

test("a liking for a side is told from twenty votes on", () => {
  expect(positionBias({ left: 10, right: 9 })).toEqual({ votes: 19, share: null, interval: null });
  const even = positionBias({ left: 20, right: 20 });
  expect(even.share).toBe(0.5);
  expect(even.interval!.low).toBeLessThan(0.5);
  expect(even.interval!.high).toBeGreaterThan(0.5);
  expect(positionBias({ left: 90, right: 10 }).interval!.low).toBeGreaterThan(0.5);
});

test("a contender's share needs votes on ten items; a tie is no win and no loss", () => {
  const sums = {
    categoryKey: "story",
    ties: 4,
    neither: 2,
    winsSquared: 60,
    winsTimesTrials: 90,
    trialsSquared: 160,
  };
  const few = { ...sums, clusters: 9, wins: 18, trials: 36 };
  expect(contenderShare(few)).toMatchObject({ votes: 36, items: 9, share: null, interval: null });
  expect(contenderShare({ ...few, clusters: 10 })).toMatchObject({
    wins: 18,
    ties: 4,
    neither: 2,
    share: 0.5,
  });
});
