/** One row of a file, keyed by column. `line` counts from 1 and is the line on which the row starts. */
export interface GoodRow {
  ok: true;
  line: number;
  raw: Record<string, string>;
}

/** A row that cannot be read, with what could be made out of it and reasons that a person can act on. */
export interface BadRow {
  ok: false;
  line: number;
  raw: Record<string, string>;
  reasons: string[];
}

export type ReadRow = GoodRow | BadRow;

/** An opened file: its columns, known before the rows are read, and its rows, which can be read once. */
export interface ImportTable {
  /** In the order of the file. For JSON Lines those of the first rows; later rows may bring more. */
  columns: string[];
  rows: AsyncGenerator<ReadRow>;
}
