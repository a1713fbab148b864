import { expect, test } from "vitest";
import { simulatePeeking } from "./simulate-peeking.ts";

const looks = { runs: 1_500, looks: 200, lift: 0, seed: 1 };

test.each([
  { ctr: 0.03, perLook: 500 },
  { ctr: 0.02, perLook: 50 },
  { ctr: 0.2, perLook: 100 },
  { ctr: 0.5, perLook: 10 },
  { ctr: 0.001, perLook: 200 },
])(
  "without a lift, 200 looks: at most 5 % are called by the always-valid method, many by the naive one; %j",
  (of) => {
    const { naive, alwaysValid } = simulatePeeking({ ...looks, ...of });
    expect(alwaysValid.rate).toBeLessThanOrEqual(0.05);
    expect(naive.rate).toBeGreaterThan(0.25);
    expect(alwaysValid.wrong).toBe(alwaysValid.called);
  },
);

test("one look: the naive method is right five times in a hundred", () => {
  const { naive } = simulatePeeking({ ...looks, runs: 6_000, looks: 1, ctr: 0.05, perLook: 5_000 });
  expect(naive.rate).toBeGreaterThan(0.04);
  expect(naive.rate).toBeLessThan(0.06);
});

test("a lift is found, and the right arm called", () => {
  const { alwaysValid } = simulatePeeking({ ...looks, runs: 300, ctr: 0.05, lift: 0.2, perLook: 500 });
  expect(alwaysValid.rate).toBeGreaterThan(0.95);
  expect(alwaysValid.wrong).toBeLessThan(5);
  const worse = simulatePeeking({ ...looks, runs: 300, ctr: 0.05, lift: -0.2, perLook: 500 });
  expect(worse.alwaysValid.rate).toBeGreaterThan(0.95);
  expect(worse.alwaysValid.wrong).toBeLessThan(5);
});

test("the same seed repeats itself, another one does not", () => {
  const settings = { ...looks, runs: 100, looks: 20, ctr: 0.05, perLook: 200 };
  expect(simulatePeeking(settings)).toEqual(simulatePeeking(settings));
  expect(simulatePeeking({ ...settings, seed: 2 })).not.toEqual(simulatePeeking(settings));
});
