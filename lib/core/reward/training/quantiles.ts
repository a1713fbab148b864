import { QUANTILES } from "../linear/linear-weights.ts";

/** The 0th to 100th percentile of the values (linear between neighbours), ascending. Throws `RangeError` on none. */
export function quantiles(values: ArrayLike<number>): Float32Array {
  if (values.length === 0) throw new RangeError("Quantiles need at least one value.");
  const sorted = Float64Array.from(values).sort();
  return Float32Array.from({ length: QUANTILES }, (_, percent) =>
    quantileOf(sorted, percent / (QUANTILES - 1)),
  );
}

/** The value below which `share` (0–1) of ascending values lie, linear between neighbours. */
export function quantileOf(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)]!;
  return low + (sorted[Math.ceil(at)]! - low) * (at - Math.floor(at));
}
