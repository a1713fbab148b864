import fc from "fast-check";
import { expect, test } from "vitest";
import { judgedPair, reliability } from "./reliability.ts";

const item = { title: "", body: "", language: "en" };
const text = (title: string) => ({ title, body: "" });
const model = { reward: (_: unknown, { title }: { title: string }) => Number(title) };

test("a pair is seen from the text that the model prefers", () => {
  const up = judgedPair(model, { item, a: text("2"), b: text("1"), aIsBetter: 0.9 });
  const down = judgedPair(model, { item, a: text("1"), b: text("2"), aIsBetter: 0.1 });
  expect(up.predicted).toBeCloseTo(0.731, 3);
  expect(up.observed).toBe(0.9);
  expect(down).toEqual({ predicted: expect.closeTo(up.predicted, 12), observed: expect.closeTo(0.9, 12) });
});
test("chances that come true have no error; overconfidence has its size", () => {
  const judged = (predicted: number, right: number) =>
    Array.from({ length: 100 }, (_, i) => ({ predicted, observed: i < right ? 1 : 0 }));
  expect(reliability([...judged(0.6, 60), ...judged(0.8, 80)]).error).toBeCloseTo(0, 12);
  expect(reliability([...judged(0.9, 60), ...judged(0.6, 60)]).error).toBeCloseTo(0.15, 12);
});
test("every pair is in one bin, the bins cover 0.5 to 1, and the error is a share", () => {
  const pair = fc.record({
    predicted: fc.double({ min: 0.5, max: 1, noNaN: true }),
    observed: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(pair, { minLength: 1 }), fc.integer({ min: 1, max: 20 }), (judged, count) => {
      const { bins, error } = reliability(judged, count);
      expect(bins.reduce((sum, { pairs }) => sum + pairs, 0)).toBe(judged.length);
      expect([bins[0]!.low, bins.at(-1)!.high]).toEqual([0.5, 1]);
      expect(error).toBeGreaterThanOrEqual(0);
      expect(error).toBeLessThanOrEqual(1);
    }),
  );
});
test("without pairs there is no error to tell", () => {
  const { bins, error } = reliability([]);
  expect(error).toBeNull();
  expect(bins.every(({ predicted, observed }) => predicted === null && observed === null)).toBe(true);
});
