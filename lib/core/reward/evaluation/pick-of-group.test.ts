import fc from "fast-check";
import { expect, test } from "vitest";
import { pickOfGroup } from "./pick-of-group.ts";
import { modelOf } from "./testing-pairs.ts";
import type { TextGroup } from "./text-groups.ts";

/** A group of texts named by their place, with so many clicks of 100 each. */
const group = (clicks: readonly number[]): TextGroup => ({
  clusterId: "c",
  item: { title: "", body: "", language: "en" },
  texts: clicks.map((clicked, at) => ({
    text: { title: String(at), body: "" },
    counts: { clicked, shown: 100 },
  })),
});
const pick = (clicks: readonly number[], rewards: readonly number[]) =>
  pickOfGroup(
    modelOf((title) => rewards[Number(title)]!),
    group(clicks),
  );

test("the pick is the text of the highest reward", () => {
  expect(pick([2, 6, 4], [0, 1, 3])).toEqual({
    clusterId: "c",
    texts: 3,
    right: 0,
    pickRate: 0.04,
    meanRate: 0.04,
  });
  expect(pick([2, 6, 4], [0, 9, 3])).toMatchObject({ right: 1, pickRate: 0.06 });
});

test("of tied rewards each is the pick with the same chance", () => {
  expect(pick([2, 6, 4], [1, 1, 0])).toMatchObject({ right: 0.5, pickRate: 0.04 });
});

test("of tied click rates each is the best with the same chance", () => {
  expect(pick([6, 6, 4], [1, 0, 0])).toMatchObject({ right: 0.5, pickRate: 0.06 });
  expect(pick([6, 6, 4], [0, 0, 1])).toMatchObject({ right: 0 });
});

const clicks = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 6 });

test("a model that ties everything is right by chance exactly, and its pick brings the mean", () => {
  fc.assert(
    fc.property(clicks, (counts) => {
      const { right, pickRate, meanRate } = pick(
        counts,
        counts.map(() => 0),
      );
      expect(right).toBeCloseTo(1 / counts.length, 12);
      expect(pickRate).toBeCloseTo(meanRate, 12);
    }),
  );
});

test("picking each text in turn is right once in all, and no pick beats the best", () => {
  fc.assert(
    fc.property(clicks, (counts) => {
      const picks = counts.map((_, best) =>
        pick(
          counts,
          counts.map((_, at) => (at === best ? 1 : 0)),
        ),
      );
      expect(picks.reduce((sum, { right }) => sum + right, 0)).toBeCloseTo(1, 12);
      for (const { pickRate } of picks) expect(pickRate).toBeLessThanOrEqual(Math.max(...counts) / 100);
    }),
  );
});
