import fc from "fast-check";
import { expect, test } from "vitest";
import { posteriorMode } from "./posterior-mode.ts";
import { preferenceLoss } from "./preference-loss.ts";

const WIDTH = 3;
const number = (max: number) => fc.double({ min: -max, max, noNaN: true });
const text = fc.array(number(2), { minLength: WIDTH, maxLength: WIDTH });
// Priors of very different widths: a weight that hardly moves beside one that moves freely.
const prior = fc.record({ expected: number(1), precision: fc.constantFrom(0.5, 2, 80, 1e4) });
const preference = fc.record({ a: text, b: text, chance: fc.double({ min: 0.02, max: 0.98, noNaN: true }) });

function problemOf(
  preferences: { a: number[]; b: number[]; chance: number }[],
  priors: { expected: number; precision: number }[],
) {
  const texts = preferences.flatMap(({ a, b }) => [a, b]);
  return {
    rows: {
      starts: Uint32Array.from({ length: texts.length + 1 }, (_, i) => i * WIDTH),
      columns: Uint32Array.from(texts.flatMap((one) => [...one.keys()])),
      values: Float32Array.from(texts.flat()),
      width: WIDTH,
    },
    offsets: new Float64Array(texts.length),
    sides: Uint32Array.from(texts.keys()),
    chances: Float64Array.from(preferences, ({ chance }) => chance),
    weights: new Float64Array(preferences.length).fill(1),
    expected: Float64Array.from(priors, ({ expected }) => expected),
    precision: Float64Array.from(priors, ({ precision }) => precision),
  };
}
const priors = fc.array(prior, { minLength: WIDTH, maxLength: WIDTH });

test("nothing pulls on the weights that are found, however unlike their priors", () => {
  fc.assert(
    fc.property(fc.array(preference, { minLength: 1, maxLength: 12 }), priors, (preferences, all) => {
      const problem = problemOf(preferences, all);
      const slope = new Float64Array(WIDTH);
      preferenceLoss(problem, Uint32Array.from(preferences.keys()))(
        posteriorMode(problem, Uint32Array.from(preferences.keys())),
        slope,
      );
      // In standard deviations of the prior.
      for (const [k, one] of slope.entries())
        expect(Math.abs(one) / Math.sqrt(problem.precision[k]!)).toBeLessThan(0.05);
    }),
  );
});
test("without a preference the weights are as expected", () => {
  fc.assert(
    fc.property(priors, (all) => {
      const problem = problemOf([], all);
      const found = posteriorMode(problem, new Uint32Array(0));
      for (const [k, { expected }] of all.entries()) expect(found[k]).toBeCloseTo(expected, 12);
    }),
  );
});
