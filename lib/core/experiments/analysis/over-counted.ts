import type { ArmCounts } from "./arm-counts.ts";

/** An arm of which more did something than were delivered to: of such figures nothing can be worked out. */
export interface OverCounted {
  arm: string;
  what: "clicked" | "opted out";
  count: number;
  delivered: number;
}

/** Where the figures of the arms, all rows of an arm together, contradict themselves. */
export function overCounted(rows: readonly (ArmCounts & { arm: string })[]): OverCounted[] {
  return [...Map.groupBy(rows, ({ arm }) => arm)].flatMap(([arm, own]) => {
    const sum = (of: (row: ArmCounts) => number) => own.reduce((total, row) => total + of(row), 0);
    const delivered = sum((row) => row.delivered);
    const counts = [
      { arm, what: "clicked" as const, count: sum((row) => row.clicked), delivered },
      { arm, what: "opted out" as const, count: sum((row) => row.optedOut ?? 0), delivered },
    ];
    return counts.filter(({ count }) => count > delivered);
  });
}
