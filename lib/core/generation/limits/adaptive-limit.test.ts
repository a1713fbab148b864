import fc from "fast-check";
import { expect, test } from "vitest";
import { type AdaptiveLimit, afterComplaint, afterGoodAnswer, fullLimit } from "./adaptive-limit.ts";

function answers(state: AdaptiveLimit, count: number): AdaptiveLimit {
  return Array.from({ length: count }).reduce<AdaptiveLimit>(afterGoodAnswer, state);
}

test("it stays between one call and the ceiling, whatever happens", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.array(fc.boolean()), (ceiling, events) => {
      let state = fullLimit(ceiling);
      for (const [at, good] of events.entries()) {
        state = good ? afterGoodAnswer(state) : afterComplaint(state, at * 400);
        expect(state.limit).toBeGreaterThanOrEqual(1);
        expect(state.limit).toBeLessThanOrEqual(ceiling);
      }
    }),
  );
});
test("a round of answers adds one call", () => {
  const state = { ...fullLimit(50), limit: 20 };
  expect(answers(state, 20).limit).toBeGreaterThan(20.9);
  expect(answers(state, 20).limit).toBeLessThan(21.1);
});
test("a complaint takes a third away, and those of the same moment take nothing more", () => {
  const once = afterComplaint(fullLimit(100), 5_000);
  expect(once.limit).toBe(70);
  expect(afterComplaint(once, 5_900)).toEqual(once);
  expect(afterComplaint(once, 6_100).limit).toBeCloseTo(49);
});
test("against a server that can take so many it swings about that number", () => {
  let state = fullLimit(100);
  const seen: number[] = [];
  for (let round = 0; round < 400; round++) {
    const now = round * 1_000;
    state = state.limit > 40 ? afterComplaint(state, now) : answers(state, Math.floor(state.limit));
    if (round > 50) seen.push(state.limit);
  }
  expect(Math.min(...seen)).toBeGreaterThan(25);
  expect(Math.max(...seen)).toBeLessThan(42);
});
