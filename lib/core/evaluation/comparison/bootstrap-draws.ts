import { seededRandom } from "../../random/seeded-random.ts";

/** Draws of as many items as there are, with replacement: the rows that each holds, ascending, and how often. */
export interface ItemDraws {
  draws: number;
  /** Where the rows of a draw begin; one more entry than draws. */
  starts: Int32Array;
  rows: Int32Array;
  times: Uint16Array;
}

let last: { key: string; drawn: ItemDraws } | undefined;

/**
 * The draws for so many items. The same items, draws and seed give the same; the last ones are kept, since every figure
 * of a comparison is drawn alike and drawing takes longer than adding up.
 */
export function itemDraws(items: number, draws: number, seed: number): ItemDraws {
  const key = `${items} ${draws} ${seed}`;
  if (last?.key !== key) last = { key, drawn: drawItems(items, draws, seed) };
  return last.drawn;
}

function drawItems(items: number, draws: number, seed: number): ItemDraws {
  const random = seededRandom(seed);
  const count = new Uint16Array(items);
  const starts = new Int32Array(draws + 1);
  const rows = new Int32Array(items * draws);
  const times = new Uint16Array(items * draws);
  let at = 0;
  for (let draw = 0; draw < draws; draw++) {
    count.fill(0);
    for (let i = 0; i < items; i++) count[Math.floor(random() * items)]!++;
    for (let row = 0; row < items; row++) {
      // Written always, kept where it was drawn: to branch would take longer.
      rows[at] = row;
      times[at] = count[row]!;
      at += count[row] === 0 ? 0 : 1;
    }
    starts[draw + 1] = at;
  }
  return { draws, starts, rows: rows.slice(0, at), times: times.slice(0, at) };
}

/** Rows of statistics as one array, row after row: what is added up thousands of times. */
export function statisticsMatrix(rows: readonly (readonly number[])[], size: number): Float64Array {
  const matrix = new Float64Array(rows.length * size);
  for (const [row, statistics] of rows.entries()) matrix.set(statistics, row * size);
  return matrix;
}

/** All rows of a matrix added up, once each; `size` is the length of a row. */
export function allSums(matrix: Float64Array, size: number): Float64Array {
  const sums = new Float64Array(size);
  for (let at = 0; at < matrix.length; at++) sums[at % size]! += matrix[at]!;
  return sums;
}

/** The rows of a matrix added up, each as often as a draw holds it, into `sums`, whose length is that of a row. */
export function drawnSums(
  matrix: Float64Array,
  { starts, rows, times }: ItemDraws,
  draw: number,
  sums: Float64Array,
): Float64Array {
  const size = sums.length;
  const end = starts[draw + 1]!;
  sums.fill(0);
  // Most figures are means, with a sum and a count.
  if (size === 2) {
    let [sum, count] = [0, 0];
    for (let at = starts[draw]!; at < end; at++) {
      const [row, often] = [rows[at]! * 2, times[at]!];
      sum += often * matrix[row]!;
      count += often * matrix[row + 1]!;
    }
    sums[0] = sum;
    sums[1] = count;
    return sums;
  }
  for (let at = starts[draw]!; at < end; at++) {
    const [row, often] = [rows[at]! * size, times[at]!];
    for (let i = 0; i < size; i++) sums[i]! += often * matrix[row + i]!;
  }
  return sums;
}
