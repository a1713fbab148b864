/** How many values lie from `from` up to but not including `to`; the last bin holds its end too. */
export interface HistogramBin {
  from: number;
  to: number;
  count: number;
}

/** 0.3 / 0.1 is a little less than 3. */
const NEAR = 1e-9;

/**
 * The distribution of values in bins of one width with round bounds (1, 2 or 5 times a power of ten), about `bins` of
 * them. Empty for no value. `range`: both ends of what is shown, for two distributions beside each other.
 */
export function histogram(
  values: readonly number[],
  bins = 20,
  range?: readonly [number, number],
): HistogramBin[] {
  if (values.length === 0) return [];
  const [low, high] = range ?? ends(values);
  // Beside large values, what differs by less than rounding does not differ.
  const isOne = high - low <= NEAR * Math.max(Math.abs(low), Math.abs(high));
  const width = roundWidth(isOne ? 0 : (high - low) / bins);
  const first = Math.floor(low / width + NEAR);
  const last = Math.max(first + 1, Math.ceil(high / width - NEAR));
  const counts = new Array<number>(last - first).fill(0);
  for (const value of values) {
    const at = Math.floor(value / width + NEAR) - first;
    counts[Math.min(counts.length - 1, Math.max(0, at))]!++;
  }
  const bound = (at: number) => Number(((first + at) * width).toPrecision(12));
  return counts.map((count, at) => ({ from: bound(at), to: bound(at + 1), count }));
}

function ends(values: readonly number[]): [number, number] {
  let [low, high] = [values[0]!, values[0]!];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}

/** The least of …, 1, 2, 5, 10, 20, … that is not below a width; 1 for none (or for what numbers cannot hold). */
function roundWidth(width: number): number {
  if (!(width > 1e-300)) return 1;
  const power = 10 ** Math.floor(Math.log10(width));
  return power * ([1, 2, 5].find((step) => step * power >= width * (1 - 1e-9)) ?? 10);
}
