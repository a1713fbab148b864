import fc from "fast-check";
import { expect, test } from "vitest";
import { preferenceLoss, weightErrors } from "./preference-loss.ts";
import { SparseRowsBuilder } from "./sparse-rows.ts";

const builder = new SparseRowsBuilder();
for (const row of [
  [1, 0.5, 0],
  [0, 1, -1],
  [0.3, 0, 2],
]) {
  for (const [column, value] of row.entries()) builder.add(column, value);
  builder.endRow();
}
const problem = {
  rows: builder.rows(3),
  offsets: Float64Array.of(0.1, 0, -0.2),
  sides: Uint32Array.of(0, 1, 2, 0, 1, 2),
  chances: Float64Array.of(0.9, 0.4, 0.7),
  weights: Float64Array.of(1, 2, 0.5),
  expected: Float64Array.of(0, 0.5, 0),
  precision: Float64Array.of(1, 2, 3),
};
const all = Uint32Array.of(0, 1, 2);

test("the gradient is the slope of the loss, everywhere", () => {
  const loss = preferenceLoss(problem, all);
  const number = fc.double({ min: -4, max: 4, noNaN: true });
  fc.assert(
    fc.property(fc.tuple(number, number, number), (at) => {
      const gradient = new Float64Array(3);
      loss(Float64Array.from(at), gradient);
      for (let k = 0; k < 3; k++) {
        const moved = (by: number) => loss(Float64Array.from(at.with(k, at[k]! + by)), new Float64Array(3));
        expect((moved(1e-5) - moved(-1e-5)) / 2e-5).toBeCloseTo(gradient[k]!, 4);
      }
    }),
  );
});
test("pairs that are not chosen count for nothing", () => {
  const value = preferenceLoss(problem, Uint32Array.of())(Float64Array.of(0, 0.5, 0), new Float64Array(3));
  expect(value).toBe(0);
});
test("evidence makes a weight surer than its prior, and never less sure", () => {
  const errors = weightErrors(problem, new Float64Array(3));
  for (let k = 0; k < 3; k++) expect(errors[k]).toBeLessThan(1 / Math.sqrt(problem.precision[k]!));
});
