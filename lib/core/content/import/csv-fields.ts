/** The cells of one CSV record, and why they cannot be trusted, if so. */
export interface CsvFields {
  cells: string[];
  reason: string | null;
}

/** Cuts the text of one record into cells (RFC 4180). Spaces after a closing quote are let pass. */
export function csvFields(record: string, delimiter: string): CsvFields {
  const cells: string[] = [];
  let reason: string | null = null;
  let at = 0;
  for (;;) {
    const quoted = record[at] === '"' ? quotedCell(record, at) : null;
    const bareFrom = quoted ? quoted.end : at;
    const found = record.indexOf(delimiter, bareFrom);
    const bare = record.slice(bareFrom, found < 0 ? undefined : found);
    const stray = quoted ? bare.trim() : "";
    if (stray)
      reason ??= `has text after a closing quote (${stray.slice(0, 20)}); inside a cell, write a quote twice`;
    cells.push(quoted ? quoted.value + stray : bare);
    if (found < 0) return { cells, reason };
    at = found + 1;
  }
}

function quotedCell(record: string, start: number): { value: string; end: number } {
  let value = "";
  let from = start + 1;
  for (;;) {
    const close = record.indexOf('"', from);
    if (close < 0) return { value: value + record.slice(from), end: record.length };
    value += record.slice(from, close);
    if (record[close + 1] !== '"') return { value, end: close + 1 };
    value += '"';
    from = close + 2;
  }
}
