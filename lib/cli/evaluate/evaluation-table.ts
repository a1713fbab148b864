import { COMMAND_LINE } from "#core/access/actor.ts";
import type { MetricComparison, RunComparison } from "#core/evaluation/comparison/compare-runs.ts";
import { COMPARISON_WORDS } from "#core/evaluation/comparison/verdict.ts";
import {
  changeInterval,
  changeText,
  figureInterval,
  figureText,
} from "#core/evaluation/report/figure-text.ts";
import { FIGURES, type Figure } from "#core/evaluation/report/figures.ts";
import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";
import { counted } from "#core/text/counted.ts";
import { readReport } from "#server/services/evaluations/read-evaluations.ts";

/**
 * An evaluation for a person at the terminal: a figure a line, with its 95 % interval, and beside a baseline the
 * difference with its own. `*` marks the figures that decide.
 */
export async function evaluationTable(
  evaluation: EvaluationView,
  comparison: RunComparison | null = null,
): Promise<string> {
  const report = await readReport(COMMAND_LINE, evaluation.id);
  const title = `${evaluation.name} with ${evaluation.model}: ${counted(evaluation.texts, "text")} on ${counted(evaluation.set.items, "item")}`;
  if (!report) return `${title}, ${evaluation.status}\n`;
  const lines = FIGURES.flatMap((figure) => {
    const { metric, name, unit } = figure;
    const found = report.overall.find(({ key }) => key === metric.key);
    if (found?.figure == null) return [];
    const { interval } = found;
    const range = interval ? figureInterval(interval, unit) : "no interval";
    const compared = comparison?.metrics.find(({ key }) => key === metric.key);
    const change = compared ? differenceText(compared, figure) : "";
    const line = `  ${name.padEnd(28)}${figureText(found.figure, unit).padStart(10)}   ${range.padEnd(20)}${change}`;
    return [line.trimEnd()];
  });
  const legend = comparison
    ? ["  Right: the difference from the baseline. * decides; the others only inform."]
    : [];
  return `${[title, ...lines, ...legend].join("\n")}\n`;
}

function differenceText(
  { difference, interval, verdict, decides }: MetricComparison,
  { unit }: Figure,
): string {
  if (difference === null) return "";
  const range = interval ? `(${changeInterval(interval, unit)})` : "(no interval)";
  const told = verdict ? COMPARISON_WORDS[verdict].toLowerCase() : "";
  return `${changeText(difference, unit).padStart(10)}  ${range.padEnd(22)}  ${told}${decides ? " *" : ""}`;
}
