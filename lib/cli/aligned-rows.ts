import { displayWidth } from "#core/text/display-width.ts";

/** Rows of cells as lines for a terminal: each column as wide as its widest cell, two spaces between them. */
export function alignedRows(
  rows: readonly (readonly string[])[],
  align: readonly ("left" | "right")[],
): string[] {
  const widths = align.map((_, at) => Math.max(...rows.map((row) => displayWidth(row[at]!))));
  return rows.map((row) =>
    align
      .map((side, at) => {
        const fill = " ".repeat(widths[at]! - displayWidth(row[at]!));
        return side === "left" ? row[at]! + fill : fill + row[at]!;
      })
      .join("  ")
      .trimEnd(),
  );
}
