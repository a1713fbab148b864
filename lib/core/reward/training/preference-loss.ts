import { sigmoid } from "../win-probability.ts";
import type { Objective } from "./minimise.ts";
import { addRow, rowTimes, type SparseRows } from "./sparse-rows.ts";

/** What the weights are learned from. */
export interface PreferenceProblem {
  /** Features, one row per text. */
  rows: SparseRows;
  /** What each text has before any weight counts (from an earlier model). */
  offsets: Float64Array;
  /** Texts that preference i compares: `[2 i]` and `[2 i + 1]`. */
  sides: Uint32Array;
  /** Chance, 0–1, that the first is better, and how much each preference counts. */
  chances: Float64Array;
  weights: Float64Array;
  /** Where each weight is expected, and how firmly (one over the variance): a Gaussian prior. */
  expected: Float64Array;
  precision: Float64Array;
}

/**
 * Negative log posterior of Bradley–Terry with soft labels over the preferences `chosen`:
 * Σ w (ln(1 + e^d) − y d) + ½ Σ precision (x − expected)², d the difference of the two rewards.
 */
export function preferenceLoss(problem: PreferenceProblem, chosen: Uint32Array): Objective {
  const { rows, offsets, sides, chances, weights, expected, precision } = problem;
  const texts = new Set<number>();
  for (const i of chosen) texts.add(sides[2 * i]!).add(sides[2 * i + 1]!);
  const used = Uint32Array.from(texts).sort();
  const reward = new Float64Array(offsets.length);
  const slope = new Float64Array(offsets.length);
  return (x, gradient) => {
    for (const text of used) reward[text] = offsets[text]! + rowTimes(rows, text, x);
    slope.fill(0);
    let loss = 0;
    for (const i of chosen) {
      const [a, b] = [sides[2 * i]!, sides[2 * i + 1]!];
      const d = reward[a]! - reward[b]!;
      loss += weights[i]! * (Math.max(0, d) + Math.log1p(Math.exp(-Math.abs(d))) - chances[i]! * d);
      const error = weights[i]! * (sigmoid(d) - chances[i]!);
      slope[a]! += error;
      slope[b]! -= error;
    }
    for (let k = 0; k < x.length; k++) {
      const off = x[k]! - expected[k]!;
      loss += 0.5 * precision[k]! * off * off;
      gradient[k] = precision[k]! * off;
    }
    for (const text of used) if (slope[text] !== 0) addRow(rows, text, slope[text]!, gradient);
    return loss;
  };
}

/** Rewards of all texts under weights `x`. */
export function rewardsUnder({ rows, offsets }: PreferenceProblem, x: Float64Array): Float64Array {
  return offsets.map((offset, text) => offset + rowTimes(rows, text, x));
}

/** Standard error of each weight: one over the root of the diagonal of the loss's Hessian (Laplace approximation). */
export function weightErrors(problem: PreferenceProblem, rewards: Float64Array): Float64Array {
  const { rows, sides, weights, precision } = problem;
  const curvature = precision.slice();
  const difference = new Float64Array(rows.width);
  for (let i = 0; i < weights.length; i++) {
    const [a, b] = [sides[2 * i]!, sides[2 * i + 1]!];
    const chance = sigmoid(rewards[a]! - rewards[b]!);
    addRow(rows, a, 1, difference);
    addRow(rows, b, -1, difference);
    const factor = weights[i]! * chance * (1 - chance);
    for (const text of [a, b]) {
      for (let at = rows.starts[text]!; at < rows.starts[text + 1]!; at++) {
        const column = rows.columns[at]!;
        curvature[column]! += factor * difference[column]! ** 2;
        difference[column] = 0;
      }
    }
  }
  return curvature.map((value) => 1 / Math.sqrt(value));
}
