import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluateReward } from "./evaluate-reward.ts";
import { countedPair, modelOf, uncountedPair } from "./testing-pairs.ts";

// Rewards: w 4, x 3, y 2, z 1; anything else 0.
const model = modelOf((title) => " zyxw".indexOf(title[0]!));
const PAIRS = [
  // Group g, story 1: 10, 20 and 30 of 100. The pick is x (10 %), the best is z (30 %), the mean 20 %.
  countedPair("g", ["x", 10, 100], ["y", 20, 100], "1"),
  countedPair("g", ["x", 10, 100], ["z", 30, 100], "1"),
  // Group h, story 2: the pick w (30 %) is the best, the mean is 20 %.
  countedPair("h", ["w", 30, 100], ["z", 10, 100], "2"),
  // Group i, story 3: no click at all, so no better side and no lift; the pick is right by chance.
  countedPair("i", ["x", 0, 50], ["y", 0, 50], "3"),
  // No counts: judged right (w before y).
  uncountedPair("4", "y", "w", 0.02),
];

describe("the figures of a model", () => {
  const found = evaluateReward(model, PAIRS);

  test("count the pairs that have a better side", () => {
    expect(found.read).toBe(5);
    // Wrong, wrong, right, right.
    expect(found.all).toMatchObject({ pairs: 4, clusters: 3, accuracy: 0.5 });
  });
  test("count as significant what the counts show to be: p 0.048, 0.0004 and 0.0004", () => {
    expect(found.significant).toMatchObject({ pairs: 3, clusters: 2, accuracy: 1 / 3 });
  });
  test("say how often the best of a group was picked, and how often by chance", () => {
    expect(found.bestOfK).toMatchObject({ groups: 3, clusters: 3, accuracy: (0 + 1 + 0.5) / 3 });
    expect(found.bestOfK!.chance).toBeCloseTo((1 / 3 + 1 / 2 + 1 / 2) / 3, 12);
  });
  test("say what the pick brings, over the groups with clicks: half less, half more", () => {
    expect(found.lift).toMatchObject({ groups: 2, clusters: 2 });
    expect(found.lift!.mean).toBeCloseTo((0.1 / 0.2 - 1 + (0.3 / 0.2 - 1)) / 2, 12);
    expect(found.lift!.interval!.map((end) => Math.round(end * 1e9) / 1e9)).toEqual([-0.5, 0.5]);
  });
});

test("what has nothing to measure is null", () => {
  expect(evaluateReward(model, [])).toEqual({
    read: 0,
    all: { pairs: 0, clusters: 0, accuracy: null, accuracyInterval: null },
    significant: { pairs: 0, clusters: 0, accuracy: null, accuracyInterval: null },
    bestOfK: null,
    lift: null,
  });
  expect(evaluateReward(model, [uncountedPair("c", "x", "y", 1)])).toMatchObject({
    bestOfK: null,
    lift: null,
  });
  expect(evaluateReward(model, [countedPair("i", ["x", 0, 5], ["y", 0, 5])]).lift).toBeNull();
});

test("one story alone has no interval", () => {
  const { all, bestOfK, lift } = evaluateReward(model, PAIRS.slice(0, 2));
  expect([all.accuracyInterval, bestOfK!.interval, lift!.interval]).toEqual([null, null, null]);
});

test("equal rewards count half", () => {
  const tied = evaluateReward(
    modelOf(() => 0),
    PAIRS,
  );
  expect([tied.all.accuracy, tied.significant.accuracy]).toEqual([0.5, 0.5]);
  expect(tied.bestOfK!.accuracy).toBeCloseTo(tied.bestOfK!.chance, 12);
  expect(tied.lift!.mean).toBeCloseTo(0, 12);
});

const side = (title: string) =>
  fc.tuple(fc.constant(title), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 10, max: 40 }));
const pairs = fc.array(
  fc
    .tuple(fc.constantFrom("g", "h", "i"), side("x1"), side("y2"), fc.constantFrom("1", "2", "3"))
    .map(([group, a, b, cluster]) => countedPair(group, a, b, cluster)),
  { minLength: 1, maxLength: 12 },
);

test("a model turned round is right where it was wrong", () => {
  fc.assert(
    fc.property(pairs, (given) => {
      const there = evaluateReward(model, given).all.accuracy;
      const back = evaluateReward(
        modelOf((title) => -" zyxw".indexOf(title[0]!)),
        given,
      ).all.accuracy;
      if (there === null) expect(back).toBeNull();
      else expect(back).toBeCloseTo(1 - there, 12);
    }),
    { numRuns: 40 },
  );
});

test("which side stands first makes no difference", () => {
  fc.assert(
    fc.property(pairs, (given) => {
      const turned = given.map((pair) => ({
        ...pair,
        a: pair.b,
        b: pair.a,
        counts: { a: pair.counts.b, b: pair.counts.a },
      }));
      const [one, other] = [evaluateReward(model, given), evaluateReward(model, turned)];
      expect([other.all, other.significant]).toEqual([one.all, one.significant]);
    }),
    { numRuns: 40 },
  );
});
