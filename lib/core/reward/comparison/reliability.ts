import { reliability as inBins } from "../calibration/reliability.ts";

/** One bin of a reliability plot: of the pairs whose favourite was given this chance, how many the favourite won. */
export interface ReliabilityBin {
  /** The chances that it holds, 0–1. */
  low: number;
  high: number;
  pairs: number;
  /** Mean chance of the favourite, 0–1. */
  predicted: number;
  /** Share of pairs that the favourite won. */
  observed: number;
}

export interface Reliability {
  /** Mean distance between chance and share, weighted by pairs, 0–1. */
  expectedCalibrationError: number;
  pairs: number;
  bins: ReliabilityBin[];
}

const BINS = 5;

/**
 * How far a model's win probabilities can be believed, on pairs whose winner is known. `chances` are P(winner beats
 * loser). A pair counts by its favourite (chance ½ or more), in five bins of equal width; empty bins are left out.
 * Null without pairs.
 */
export function reliability(chances: readonly number[]): Reliability | null {
  const { bins, error } = inBins(
    chances.map((chance) => ({
      predicted: Math.max(chance, 1 - chance),
      observed: chance === 0.5 ? 0.5 : chance > 0.5 ? 1 : 0,
    })),
    BINS,
  );
  if (error === null) return null;
  const filled = bins.flatMap(({ predicted, observed, ...bin }) =>
    predicted === null || observed === null ? [] : [{ ...bin, predicted, observed }],
  );
  return { expectedCalibrationError: error, pairs: chances.length, bins: filled };
}
