import { ImportFileError } from "./import-file-error.ts";
import { isKnownColumn } from "./suggest-mapping.ts";

const LONGEST_NAME = 100;

/**
 * Whether the first row of a CSV names its columns. It does if any cell is a name we know. Otherwise it does not if
 * a cell is empty, long, a number, a web address, or ends as a sentence does: column names are none of these.
 */
export function looksLikeHeader(cells: readonly string[]): boolean {
  if (cells.some(isKnownColumn)) return true;
  return !cells.some((cell) => looksLikeData(cell.trim()));
}

function looksLikeData(cell: string): boolean {
  return (
    cell === "" ||
    cell.length > LONGEST_NAME ||
    /^https?:/i.test(cell) ||
    /^[-+\d.,\s%€$£¥]+$/.test(cell) ||
    /[.!?。！？]$/.test(cell)
  );
}

/**
 * The names of the columns. Unnamed ones are called by their place: `column 3`.
 * @throws ImportFileError where two columns have one name, or there are more than `most`.
 */
export function columnNames(header: readonly string[], most: number): string[] {
  if (header.length > most) {
    throw new ImportFileError(
      `The file has ${header.length} columns, and ${most} are the most. Remove some.`,
    );
  }
  const names = header.map((cell, at) => cell.replaceAll("\0", "").trim() || placeName(at));
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) {
    throw new ImportFileError(`Two columns are named “${twice}”. Give each its own name in the first line.`);
  }
  return names;
}

/** What a column without a name is called; `at` counts from 0, the name from 1. */
export function placeName(at: number): string {
  return `column ${at + 1}`;
}
