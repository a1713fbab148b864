import { COMMAND_LINE } from "#core/access/actor.ts";
import { figureInterval, figureText } from "#core/evaluation/report/figure-text.ts";
import { FIGURES } from "#core/evaluation/report/figures.ts";
import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";
import { counted } from "#core/text/counted.ts";
import { readReport } from "#server/services/evaluations/read-evaluations.ts";

/** An evaluation for a person at the terminal: a figure a line, with its 95 % interval. */
export async function evaluationTable(evaluation: EvaluationView): Promise<string> {
  const report = await readReport(COMMAND_LINE, evaluation.id);
  const title = `${evaluation.name} with ${evaluation.model}: ${counted(evaluation.texts, "text")} on ${counted(evaluation.set.items, "item")}`;
  if (!report) return `${title}, ${evaluation.status}\n`;
  const lines = FIGURES.flatMap(({ metric, name, unit }) => {
    const found = report.overall.find(({ key }) => key === metric.key);
    if (found?.figure == null) return [];
    const { interval } = found;
    const range = interval ? figureInterval(interval, unit) : "no interval";
    return [`  ${name.padEnd(28)}${figureText(found.figure, unit).padStart(10)}   ${range}`];
  });
  return `${[title, ...lines].join("\n")}\n`;
}
