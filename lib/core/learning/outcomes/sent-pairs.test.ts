import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aSentExperiment, aSentText } from "./a-sent-experiment.ts";
import { outcomePair } from "./outcome-pair.ts";
import { LEAST_CLICKS, LEAST_SHOWN, sentPairs } from "./sent-pairs.ts";
import { whyNotLearned } from "./why-not-learned.ts";

const shown = (shown: number, clicked: number) => ({ counts: { shown, clicked } });

describe("which pairs there are", () => {
  test("every two texts of a message, and none across messages", () => {
    const texts = ["human", "pick", "other"].map((key) => aSentText(key));
    const pairs = sentPairs(aSentExperiment([texts, texts]));
    expect(pairs.map(({ message, a, b }) => `${message.number}: ${a.armKey} ${b.armKey}`)).toEqual([
      "1: human pick",
      "1: human other",
      "1: pick other",
      "2: human pick",
      "2: human other",
      "2: pick other",
    ]);
  });

  test("none of a text with itself: a human line that was approved stands in both arms", () => {
    const same = { title: "The same", body: "words" };
    expect(sentPairs(aSentExperiment([[aSentText("human", same), aSentText("pick", same)]]))).toEqual([]);
  });

  test("none of counts that contradict themselves", () => {
    const texts = [aSentText("human", shown(500, 501)), aSentText("pick", shown(500, 20))];
    expect(sentPairs(aSentExperiment([texts]))).toEqual([]);
  });

  test("none with too little data", () => {
    const pairOf = (a: object, b: object) =>
      sentPairs(aSentExperiment([[aSentText("human", a), aSentText("pick", b)]]));
    expect(pairOf(shown(LEAST_SHOWN, 5), shown(LEAST_SHOWN, LEAST_CLICKS - 5))).toHaveLength(1);
    expect(pairOf(shown(LEAST_SHOWN, 5), shown(LEAST_SHOWN, LEAST_CLICKS - 6))).toHaveLength(0);
    expect(pairOf(shown(LEAST_SHOWN, 50), shown(LEAST_SHOWN - 1, 50))).toHaveLength(0);
  });
});

describe("what an experiment may not teach", () => {
  test("anything, where the arms were not delivered to in the planned shares", () => {
    const texts = [aSentText("human", shown(6_000, 300)), aSentText("pick", shown(5_000, 300))];
    const experiment = aSentExperiment([texts]);
    expect(whyNotLearned(experiment)).toBe("sample_ratio_mismatch");
    expect(sentPairs(experiment)).toEqual([]);
    const planned = experiment.arms.map((arm) => ({ ...arm, share: arm.counts.shown }));
    expect(sentPairs({ ...experiment, arms: planned })).toHaveLength(1);
  });

  test("anything, where it allocated by clicks from the first day that something came back", () => {
    const texts = [aSentText("human", shown(0, 0)), aSentText("pick", shown(0, 0))];
    expect(whyNotLearned(aSentExperiment([texts], { adaptive: true }))).toBe("no_day_at_first_shares");
    expect(whyNotLearned(aSentExperiment([texts]))).toBeNull();
  });

  test("anything about texts, where the figures were not told by message", () => {
    const experiment = aSentExperiment([[aSentText("human"), aSentText("pick")]], { messages: [] });
    expect(whyNotLearned(experiment)).toBe("not_by_message");
  });
});

describe("as a preference for training", () => {
  const pair = (a: object, b: object) =>
    outcomePair(sentPairs(aSentExperiment([[aSentText("human", a), aSentText("pick", b)]]))[0]!, 0.165);

  test("is an outcome of its item, with its counts, and weighs one", () => {
    expect(pair(shown(1_000, 20), shown(1_000, 60))).toMatchObject({
      kind: "outcome",
      pair: {
        source: "outcome",
        weight: 1,
        clusterId: "item-1",
        groupId: "experiment 1",
        date: "2026-11-03",
        counts: { a: { shown: 1_000, clicked: 20 }, b: { shown: 1_000, clicked: 60 } },
      },
    });
  });

  test("says the more the more there is to go by, and never more than the counts say", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 200 }), fc.integer({ min: 10, max: 200 }), (one, other) => {
        const chance = (times: number) =>
          pair(shown(2_000 * times, one * times), shown(2_000 * times, other * times)).pair.aIsBetter;
        if (one === other) expect(chance(1)).toBeCloseTo(0.5, 6);
        else {
          expect(chance(1) > 0.5).toBe(one > other);
          expect(Math.abs(chance(4) - 0.5)).toBeGreaterThanOrEqual(Math.abs(chance(1) - 0.5));
        }
      }),
    );
  });
});
