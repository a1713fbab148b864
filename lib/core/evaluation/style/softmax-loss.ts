import type { Objective } from "../../reward/training/minimise.ts";
import { addRow, rowTimes, type SparseRows } from "../../reward/training/sparse-rows.ts";

/** Texts as rows of features, the class of each, and how much each counts. */
export interface SoftmaxProblem {
  rows: SparseRows;
  labels: readonly number[];
  weights: readonly number[];
  classes: number;
  /** One over the variance of the prior of each weight. */
  precision: number;
}

/**
 * Negative log posterior of multinomial logistic regression with a Gaussian prior: Σ w (ln Σ e^s − s of the label)
 * + ½ precision Σ x². `x` holds the weights class after class.
 */
export function softmaxLoss({ rows, labels, weights, classes, precision }: SoftmaxProblem): Objective {
  const { width } = rows;
  const scores = new Float64Array(classes);
  return (x, gradient) => {
    let loss = 0;
    for (let i = 0; i < x.length; i++) {
      loss += 0.5 * precision * x[i]! ** 2;
      gradient[i] = precision * x[i]!;
    }
    for (const [row, label] of labels.entries()) {
      for (let k = 0; k < classes; k++)
        scores[k] = rowTimes(rows, row, x.subarray(k * width, (k + 1) * width));
      const own = scores[label]!;
      loss += weights[row]! * (softmaxInPlace(scores) - own);
      for (let k = 0; k < classes; k++) {
        const error = weights[row]! * (scores[k]! - (k === label ? 1 : 0));
        addRow(rows, row, error, gradient.subarray(k * width, (k + 1) * width));
      }
    }
    return loss;
  };
}

/** Turns scores into probabilities that add up to 1. Returns ln Σ e^score. */
export function softmaxInPlace(scores: Float64Array): number {
  const highest = scores.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY);
  let sum = 0;
  for (let k = 0; k < scores.length; k++) {
    scores[k] = Math.exp(scores[k]! - highest);
    sum += scores[k]!;
  }
  for (let k = 0; k < scores.length; k++) scores[k]! /= sum;
  return highest + Math.log(sum);
}
