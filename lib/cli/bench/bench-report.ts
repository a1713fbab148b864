import { availableParallelism, cpus } from "node:os";

/** One figure: the median of several repeats with the least and the most of them. */
export interface BenchFigure {
  what: string;
  unit: string;
  median: number;
  least: number;
  most: number;
  repeats: number;
  /** The median by that of the reference with this name, measured in the same run; absent where there is none. */
  by?: Record<string, number>;
}

export interface BenchReport {
  bench: string;
  machine: { cores: number; cpu: string; node: string };
  /** What was measured on. */
  on: string;
  figures: BenchFigure[];
}

/** The machine as a reader needs to know it. */
export function machine(): BenchReport["machine"] {
  return {
    cores: availableParallelism(),
    cpu: cpus()[0]?.model.trim() ?? "unknown",
    node: process.versions.node,
  };
}

/** A report as a table for people, also valid Markdown. */
export function reportTable({ bench, machine, on, figures }: BenchReport): string {
  const cells = [
    ["what", "median", "least–most", "repeats", "by reference"],
    ...figures.map(({ what, unit, median, least, most, repeats, by = {} }) => [
      what,
      `${round(median)} ${unit}`,
      repeats === 1 ? "" : `${round(least)}–${round(most)}`,
      String(repeats),
      Object.entries(by)
        .map(([name, ratio]) => `${ratio.toFixed(3)} × ${name}`)
        .join(", "),
    ]),
  ];
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  const line = (row: string[]) => `| ${row.map((cell, at) => cell.padEnd(widths[at]!)).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  const [head, ...rows] = cells.map(line);
  const about = `${bench}: ${machine.cores} cores, ${machine.cpu}, Node ${machine.node}; ${on}`;
  return `${about}\n\n${[head, rule, ...rows].join("\n")}\n`;
}

function round(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString("en") : String(Number(value.toPrecision(3)));
}
