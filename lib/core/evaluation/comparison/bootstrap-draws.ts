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

/** Rows of statistics as one array, row after row: what is added up thousands of times. */
export function statisticsMatrix(rows: readonly (readonly number[])[], size: number): Float64Array {
  const matrix = new Float64Array(rows.length * size);
  for (const [row, statistics] of rows.entries()) matrix.set(statistics, row * size);
  return matrix;
}

/** The rows of a matrix added up, each as often as it was drawn, into `sums`, whose length is that of a row. */
export function drawnSums(matrix: Float64Array, times: Int32Array, sums: Float64Array): Float64Array {
  const size = sums.length;
  sums.fill(0);
  for (let row = 0; row < times.length; row++) {
    const often = times[row]!;
    if (often === 0) continue;
    for (let i = 0; i < size; i++) sums[i]! += often * matrix[row * size + i]!;
  }
  return sums;
}
