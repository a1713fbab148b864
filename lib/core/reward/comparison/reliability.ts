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
  if (chances.length === 0) return null;
  const bins = Array.from({ length: BINS }, () => ({ pairs: 0, predicted: 0, observed: 0 }));
  for (const chance of chances) {
    const favourite = Math.max(chance, 1 - chance);
    const bin = bins[Math.min(BINS - 1, Math.floor((favourite - 0.5) * 2 * BINS))]!;
    bin.pairs++;
    bin.predicted += favourite;
    bin.observed += chance === 0.5 ? 0.5 : chance > 0.5 ? 1 : 0;
  }
  const filled = bins.flatMap(({ pairs, predicted, observed }, index) =>
    pairs === 0
      ? []
      : [
          {
            low: 0.5 + index / (2 * BINS),
            high: 0.5 + (index + 1) / (2 * BINS),
            pairs,
            predicted: predicted / pairs,
            observed: observed / pairs,
          },
        ],
  );
  const error = filled.reduce((sum, bin) => sum + bin.pairs * Math.abs(bin.predicted - bin.observed), 0);
  return { expectedCalibrationError: error / chances.length, pairs: chances.length, bins: filled };
}
