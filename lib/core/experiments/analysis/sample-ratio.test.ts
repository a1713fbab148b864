import { expect, test } from "vitest";
import { binomial } from "#core/random/binomial.ts";
import { seededRandom } from "#core/random/seeded-random.ts";
import { sampleRatio } from "./sample-ratio.ts";

const arms = (shares: number[], delivered: number[]) =>
  shares.map((share, at) => ({ share, delivered: delivered[at]! }));

test("by hand: 821,588 against 815,482 of a planned half each is a mismatch (Kohavi et al. 2020)", () => {
  const { p, mismatch } = sampleRatio(arms([0.5, 0.5], [821_588, 815_482]));
  expect(p! / 1.8e-6).toBeCloseTo(1, 1);
  expect(mismatch).toBe(true);
});

test("shares are weights: percentages, and shares that leave room for a holdout, say the same", () => {
  const counts = [5_100, 4_900];
  const { p } = sampleRatio(arms([0.5, 0.5], counts));
  expect(p).toBeCloseTo(0.0455, 4);
  expect(sampleRatio(arms([50, 50], counts)).p).toBeCloseTo(p!, 12);
  expect(sampleRatio(arms([0.45, 0.45], counts)).p).toBeCloseTo(p!, 12);
});

test("says nothing of a handful", () => {
  expect(sampleRatio(arms([0.5, 0.5], [0, 0]))).toEqual({ p: null, mismatch: false });
  expect(sampleRatio(arms([0.5, 0.5], [8, 0]))).toEqual({ p: null, mismatch: false });
});

test("a working assignment raises the alarm about once in a thousand, a broken one always", () => {
  const random = seededRandom(8);
  let [alarms, found] = [0, 0];
  for (let run = 0; run < 5_000; run++) {
    const first = binomial(20_000, 0.8, random);
    if (sampleRatio(arms([0.8, 0.2], [first, 20_000 - first])).mismatch) alarms += 1;
    if (run < 200 && sampleRatio(arms([0.8, 0.2], [first, Math.round((20_000 - first) * 0.85)])).mismatch)
      found += 1;
  }
  expect(alarms).toBeLessThanOrEqual(14);
  expect(found).toBe(200);
});
