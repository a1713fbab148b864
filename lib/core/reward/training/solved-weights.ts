import {
  emptyTable,
  type LinearWeights,
  type MeaningTable,
  type NgramTable,
} from "../linear/linear-weights.ts";
import type { WordVectors } from "../vectors/word-vectors.ts";
import type { LinearProblem } from "./linear-problem.ts";
import { rewardsUnder } from "./preference-loss.ts";
import { quantileOf, quantiles } from "./quantiles.ts";
import { PRECISION, unseenErrors } from "./weight-prior.ts";

/** A solved training. */
export interface Solution {
  setting: LinearProblem;
  solution: Float64Array;
  /** Standard error of each weight of the solution. */
  errors: Float64Array;
  /** Scales rewards and errors. */
  factor: number;
  seed: number;
  vectors: WordVectors | null;
  base: LinearWeights | null;
}

/** Beyond this share of the training's texts a reward is too good, and a text too long. */
const ORDINARY = 0.995;
/** No text of so many distinct words or fewer is too long. */
const NEVER_TOO_LONG = 40;
/** With fewer texts an earlier model's percentiles and bounds say more. */
const ENOUGH_TEXTS = 1_000;

/** Puts a solution into the form that scores: word vectors folded into one number per word, scaled to the calibrated scale. */
export function solvedWeights(solved: Solution): LinearWeights {
  const { setting, solution, errors, factor, seed, base } = solved;
  const { problem, layout, vocabularies, scale, distinct } = setting;
  const part = (values: Float64Array, from: number, count: number) =>
    Float32Array.from(values.subarray(from, from + count), (value) => value * factor);
  const sure = (from: number, count: number, known: (i: number) => number | undefined) =>
    part(errors, from, count).map((error, i) => Math.min(error, known(i) ?? error));
  const shapes = layout.meaning - layout.shape;
  const meaning = meaningOf(solved);
  const rewards = rewardsUnder(problem, solution)
    .map((reward) => reward * factor)
    .sort();
  const isOwn = !base || rewards.length >= ENOUGH_TEXTS;
  return {
    seed,
    ngrams: vocabularies.map(({ hashes }, kind) => {
      const known = knownErrors(base?.ngrams[kind]);
      return {
        hashes,
        weights: part(solution, layout.ngrams[kind]!, hashes.length),
        errors: sure(layout.ngrams[kind]!, hashes.length, (i) => known.get(hashes[i]!)),
      };
    }),
    meaning: meaning.table,
    unseen: base?.unseen ?? Float32Array.from([...unseenErrors(), meaning.unseen], (error) => error * factor),
    shape: part(solution, layout.shape, shapes),
    shapeErrors: sure(layout.shape, shapes, (i) => base?.shapeErrors[i]),
    shapeMean: scale.mean,
    shapeScale: scale.scale,
    // What people chose themselves is not too good, however far above the earlier texts it stands.
    ceiling: Math.max(quantileOf(rewards, ORDINARY), isOwn ? Number.NEGATIVE_INFINITY : base.ceiling),
    longest: isOwn
      ? Math.max(NEVER_TOO_LONG, quantileOf(Float64Array.from(distinct).sort(), ORDINARY))
      : base.longest,
    quantiles: isOwn ? quantiles(rewards) : base.quantiles,
  };
}

function knownErrors(table: NgramTable | undefined): Map<number, number> {
  const errors = new Map<number, number>();
  if (table) for (const [i, hash] of table.hashes.entries()) errors.set(hash, table.errors[i]!);
  return errors;
}

function meaningOf({ setting, solution, errors, factor, vectors, base }: Solution): {
  table: MeaningTable;
  unseen: number;
} {
  const { pooled, layout } = setting;
  if (!pooled || !vectors) return { table: base?.meaning ?? emptyTable(), unseen: 0 };
  const held = base?.meaning.hashes.length ? base.meaning : null;
  const direction = solution.subarray(layout.meaning);
  const amounts = pooled.fold((k, x) => direction[k]! * x * factor);
  const own = pooled.fold((k, x) => (x * errors[layout.meaning + k]! * factor) ** 2).map(Math.sqrt);
  const priors = pooled.fold((_, x) => (x * x) / PRECISION.meaning);
  const table = {
    hashes: vectors.hashes,
    weights: held ? amounts.map((amount, i) => amount + held.weights[i]!) : amounts,
    errors: held ? held.errors : own,
    shares: pooled.shares,
  };
  return { table, unseen: Math.sqrt(priors.reduce((sum, one) => sum + one, 0) / Math.max(1, priors.length)) };
}
