import { COMMAND_LINE } from "#core/access/actor.ts";
import { MICRO } from "#core/costs/money.ts";
import type { RunFigure } from "#core/evaluation/comparison/run-figure.ts";
import { decidedAs } from "#core/evaluation/report/compare-measured.ts";
import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";
import { readReport } from "#server/services/evaluations/read-evaluations.ts";
import { resultTasks } from "#server/services/evaluations/result-tasks.ts";
import type { Compared } from "./compared.ts";
import type { judgingJson } from "./judging-told.ts";

/** An evaluation as JSON: figures with their 95 % intervals, and what a later comparison needs. */
export async function evaluationJson(evaluation: EvaluationView) {
  const { id, name, status, model, temperature, candidatesPerPair, rewardModelId } = evaluation;
  const { tasks, succeeded, failed, texts, calls, promptTokens, completionTokens, cost, seconds } =
    evaluation;
  const report = await readReport(COMMAND_LINE, id);
  return {
    id,
    name,
    status,
    prompts: evaluation.prompts.map(({ key, version }) => `${key}@${version}`),
    model,
    temperature,
    candidates: candidatesPerPair,
    rewardModel: rewardModelId,
    styleReader: evaluation.styleReaderId,
    tasks,
    succeeded,
    failed,
    texts,
    calls,
    promptTokens,
    completionTokens,
    cost: cost === null ? null : cost / MICRO,
    seconds: Math.round(seconds * 1000) / 1000,
    bleuSignatures: report?.bleu.map(({ signature }) => signature) ?? [],
    figures: report ? figures(report.overall) : {},
    byPrompt: Object.fromEntries(
      report?.styles.map(({ key, version, figures: own }) => [`${key}@${version}`, figures(own)]) ?? [],
    ),
    diversity: report?.diversity ?? null,
    bestOfN: report?.bestOfN ?? null,
    style: report?.style ?? null,
    measured: status === "finished" ? await resultTasks(COMMAND_LINE, evaluation) : [],
  };
}

function figures(all: readonly RunFigure[]) {
  return Object.fromEntries(
    all
      .filter(({ figure }) => figure !== null)
      .map(({ key, figure, interval, items }) => {
        return [key, { value: figure, low: interval?.low ?? null, high: interval?.high ?? null, items }];
      }),
  );
}

/** The comparison of the first evaluation, or of each where there are several. */
export function comparisonJson(
  baseline: string,
  compared: readonly (Compared & { judge: ReturnType<typeof judgingJson> | null })[],
) {
  const all = compared.map(({ comparison, items, judge }) => ({
    baseline,
    verdict: comparison?.verdict ?? "cannot_tell",
    items,
    worse: comparison ? decidedAs(comparison, "worse") : [],
    better: comparison ? decidedAs(comparison, "better") : [],
    figures: comparison?.metrics ?? [],
    judge,
  }));
  return all.length === 1 ? all[0] : all;
}
