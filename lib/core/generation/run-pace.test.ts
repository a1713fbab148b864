import { describe, expect, test } from "vitest";
import { addSample, type PaceSample, paceOf } from "./run-pace.ts";

const all = (samples: PaceSample[]) => samples.reduce<PaceSample[]>(addSample, []);
/** A sample a second, with what `done` says had ended by then. */
const every = (from: number, to: number, done: (second: number) => number): PaceSample[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({
    at: (from + index) * 1_000,
    done: done(from + index),
  }));

describe("the pace", () => {
  test("is that of the last twenty seconds, not of the whole run", () => {
    const samples = [...every(0, 60, (s) => s), ...every(61, 90, (s) => 60 + (s - 60) * 10)];
    expect(paceOf(all(samples)).perSecond).toBe(10);
  });

  test("cannot be told in the first seconds, nor by a handful of tasks", () => {
    expect(paceOf([]).perSecond).toBeNull();
    expect(paceOf(all(every(0, 2, (s) => s * 50))).perSecond).toBeNull();
    expect(paceOf(all(every(0, 12, (s) => Math.floor(s / 3)))).perSecond).toBeNull();
  });

  test("is not lowered by the time that a run takes to get going", () => {
    const samples = every(0, 10, (s) => Math.max(0, s - 6) * 40);
    expect(paceOf(all(samples)).perSecond).toBe(40);
  });

  test("of a slow model is steady, though its calls end together and then none for long", () => {
    // Eight calls of half a minute at the same time.
    const samples = every(0, 240, (s) => Math.floor(s / 30) * 8);
    for (let end = 120; end <= 240; end++) {
      const { perSecond } = paceOf(all(samples.slice(0, end + 1)));
      expect(perSecond).toBeGreaterThan(0.18);
      expect(perSecond).toBeLessThan(0.36);
    }
  });

  test("starts anew with a retry, which takes tasks back", () => {
    const retried = [
      { at: 0, done: 90 },
      { at: 9_000, done: 100 },
      { at: 9_500, done: 60 },
    ];
    expect(all(retried)).toEqual([{ at: 9_500, done: 60 }]);
  });
});

test("a run that stands still says for how long, also where nothing has ended yet", () => {
  expect(paceOf(all(every(0, 25, () => 0))).stillFor).toBe(25);
  const samples = [...every(0, 30, (s) => s), ...every(31, 70, () => 30)];
  expect(paceOf(all(samples)).stillFor).toBe(40);
});
