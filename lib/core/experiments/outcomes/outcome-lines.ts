import { sniffDelimiter } from "#core/content/import/csv-delimiter.ts";
import { csvFields } from "#core/content/import/csv-fields.ts";
import { undoGuard } from "#core/export/spreadsheet-guard.ts";
import { type OutcomeColumns, outcomeColumns } from "./outcome-columns.ts";
import type { OutcomeCells } from "./outcome-row.ts";

/** What a line holds: its cells, or why it cannot be read. */
export type OutcomeLine = OutcomeCells | string;

/**
 * A reader of the lines of a CSV of outcomes, by the names in its first line. A line without a quote, as nearly all are,
 * is cut at its delimiters; one with quotes by the rules of CSV. No cell of such a file holds a line break.
 * Returns a sentence where the first line cannot be used.
 */
export function csvOutcomes(firstLine: string): ((line: string) => OutcomeLine) | string {
  const delimiter = sniffDelimiter(new TextEncoder().encode(firstLine));
  const columns = outcomeColumns(csvFields(firstLine, delimiter).cells.map((cell) => cell.trim()));
  if (typeof columns === "string") return columns;
  const width = csvFields(firstLine, delimiter).cells.length;
  return (line) => {
    if (!line.includes('"')) return pick(line.split(delimiter), columns, width);
    const { cells, reason } = csvFields(line, delimiter);
    return reason ?? pick(cells.map(undoGuard), columns, width);
  };
}

function pick(cells: readonly string[], columns: OutcomeColumns, width: number): OutcomeLine {
  if (cells.length !== width) return `has ${cells.length} cells, but the first line names ${width} columns`;
  const cell = (at: number) => (at < 0 ? null : cells[at]!.trim());
  return {
    experiment: cell(columns.experiment)!,
    arm: cell(columns.arm)!,
    day: cell(columns.day)!,
    delivered: cell(columns.delivered)!,
    clicked: cell(columns.clicked)!,
    optedOut: cell(columns.optedOut),
    item: cell(columns.item),
  };
}

/** Reads a line of JSON Lines; the names are those of a CSV's columns. */
export function jsonOutcome(line: string): OutcomeLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "is no JSON";
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "is no JSON object";
  const entries = Object.entries(value);
  const columns = outcomeColumns(entries.map(([name]) => name));
  if (typeof columns === "string")
    return "lacks a figure: it is to have experiment, arm, day, delivered and clicked";
  return pick(
    entries.map(([, one]) => (one === null || one === undefined ? "" : String(one))),
    columns,
    entries.length,
  );
}
