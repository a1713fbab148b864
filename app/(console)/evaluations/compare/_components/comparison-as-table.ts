import type { ComparisonView } from "#core/evaluation/report/comparison-view.ts";

const HEAD = [
  "baseline",
  "evaluation",
  "style",
  "figure",
  "before",
  "after",
  "difference",
  "low",
  "high",
  "verdict",
  "reason",
  "items",
];

/** All differences as they are, for another tool: a row each of an evaluation and a figure. */
export function comparisonAsTable({ baseline, challengers, style }: ComparisonView) {
  const rows = challengers.flatMap(({ evaluation, comparison }) =>
    (comparison?.metrics ?? []).map((one) =>
      [
        baseline.name,
        evaluation.name,
        style ?? "all",
        one.key,
        one.baseline,
        one.challenger,
        one.difference,
        one.interval?.low,
        one.interval?.high,
        one.verdict,
        one.reason,
        one.items,
      ].map((value) => value ?? ""),
    ),
  );
  return { head: HEAD, rows };
}
