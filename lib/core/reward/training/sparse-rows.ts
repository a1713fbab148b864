/** A matrix of few entries, row by row: row r has `columns` and `values` from `starts[r]` up to `starts[r + 1]`. */
export interface SparseRows {
  starts: Uint32Array;
  columns: Uint32Array;
  values: Float32Array;
  /** Number of columns. */
  width: number;
}

/** Collects the rows of a sparse matrix. */
export class SparseRowsBuilder {
  #columns = new Uint32Array(1 << 16);
  #values = new Float32Array(1 << 16);
  #count = 0;
  readonly #starts = [0];

  /** Adds an entry to the row under way. Zeros are left out. */
  add(column: number, value: number): void {
    if (value === 0) return;
    if (this.#count === this.#columns.length) {
      const columns = new Uint32Array(this.#count * 2);
      const values = new Float32Array(this.#count * 2);
      columns.set(this.#columns);
      values.set(this.#values);
      [this.#columns, this.#values] = [columns, values];
    }
    this.#columns[this.#count] = column;
    this.#values[this.#count++] = value;
  }
  endRow(): void {
    this.#starts.push(this.#count);
  }
  rows(width: number): SparseRows {
    return {
      starts: Uint32Array.from(this.#starts),
      columns: this.#columns.slice(0, this.#count),
      values: this.#values.slice(0, this.#count),
      width,
    };
  }
}

/** Product of row `row` with a vector. */
export function rowTimes({ starts, columns, values }: SparseRows, row: number, vector: Float64Array): number {
  let sum = 0;
  for (let i = starts[row]!; i < starts[row + 1]!; i++) sum += vector[columns[i]!]! * values[i]!;
  return sum;
}

/** Adds row `row` times `factor` to a vector. */
export function addRow(
  { starts, columns, values }: SparseRows,
  row: number,
  factor: number,
  vector: Float64Array,
): void {
  for (let i = starts[row]!; i < starts[row + 1]!; i++) vector[columns[i]!]! += factor * values[i]!;
}
