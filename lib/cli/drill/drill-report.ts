/** One thing that a drill looks at: what it found, what it wanted, and whether that is well. */
export interface DrillFact {
  what: string;
  found: string | number;
  wanted: string;
  ok: boolean;
}

export interface DrillReport {
  drill: string;
  /** What was done to the console. */
  done: string;
  seconds: number;
  facts: DrillFact[];
}

export function exactly(what: string, found: number, wanted: number): DrillFact {
  return { what, found, wanted: String(wanted), ok: found === wanted };
}

export function atMost(what: string, found: number, wanted: number): DrillFact {
  return { what, found: Number(found.toPrecision(3)), wanted: `≤ ${wanted}`, ok: found <= wanted };
}

export function hasPassed(report: DrillReport): boolean {
  return report.facts.every(({ ok }) => ok);
}

/** Reports as a table for people, also valid Markdown. */
export function drillTable(reports: readonly DrillReport[]): string {
  const cells = [["drill", "what", "found", "wanted", ""]];
  for (const report of reports) {
    const name = `${report.drill} (${Math.round(report.seconds)} s)`;
    for (const [at, { what, found, wanted, ok }] of report.facts.entries())
      cells.push([at === 0 ? name : "", what, String(found), wanted, ok ? "ok" : "FAILED"]);
  }
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  const line = (row: string[]) => `| ${row.map((cell, at) => cell.padEnd(widths[at]!)).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  const [head, ...rows] = cells.map(line);
  return `${[head, rule, ...rows].join("\n")}\n`;
}
