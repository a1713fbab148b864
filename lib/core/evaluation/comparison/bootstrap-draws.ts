import { seededRandom } from "../../random/seeded-random.ts";

/** How often each of `items` items is drawn, in draws of as many items with replacement. The same seed, the same draws. */
export function* itemDraws(items: number, draws: number, seed: number): Generator<Int32Array> {
  const random = seededRandom(seed);
  const times = new Int32Array(items);
  for (let draw = 0; draw < draws; draw++) {
    times.fill(0);
    for (let i = 0; i < items; i++) times[Math.floor(random() * items)]!++;
    yield times;
  }
}

/** Rows of statistics added up, each as often as it was drawn. */
export function drawnSums(
  rows: readonly (readonly number[])[],
  times: Int32Array,
  sums: Float64Array,
): Float64Array {
  sums.fill(0);
  for (let row = 0; row < rows.length; row++) {
    const [statistics, often] = [rows[row]!, times[row]!];
    if (often === 0) continue;
    for (let i = 0; i < sums.length; i++) sums[i]! += often * statistics[i]!;
  }
  return sums;
}
