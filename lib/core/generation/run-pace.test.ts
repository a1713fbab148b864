import { expect, test } from "vitest";
import { addSample, type PaceSample, tasksPerSecond } from "./run-pace.ts";

const all = (samples: PaceSample[]) => samples.reduce<PaceSample[]>(addSample, []);

test("the pace is that of the last twenty seconds, not of the whole run", () => {
  const slow = [0, 5, 10, 15, 20].map((second) => ({ at: second * 1_000, done: 0 }));
  const fast = [25, 30, 35, 40].map((second) => ({ at: second * 1_000, done: (second - 20) * 10 }));
  expect(tasksPerSecond(all([...slow, ...fast]))).toBe(10);
});
test("two seconds are needed to tell", () => {
  expect(tasksPerSecond([])).toBeNull();
  const short = [
    { at: 0, done: 0 },
    { at: 1_000, done: 9 },
  ];
  expect(tasksPerSecond(all(short))).toBeNull();
});
test("a run that stands still has a pace of nothing", () => {
  const still = [
    { at: 0, done: 4 },
    { at: 5_000, done: 4 },
  ];
  expect(tasksPerSecond(all(still))).toBe(0);
});
test("a retry, which takes tasks back, starts the measure anew", () => {
  const retried = [
    { at: 0, done: 90 },
    { at: 9_000, done: 100 },
    { at: 9_500, done: 60 },
  ];
  expect(all(retried)).toEqual([{ at: 9_500, done: 60 }]);
});
