import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";
import { type Actor, requirePermission } from "#core/access/actor.ts";
import { notFound, ProductError } from "#core/errors/product-error.ts";
import { compareMeasured, type MeasuredComparison } from "#core/evaluation/report/compare-measured.ts";
import type { ComparedEvaluation, ComparisonView } from "#core/evaluation/report/comparison-view.ts";
import { MOST_EVALUATIONS } from "#core/evaluation/runs/evaluation-request.ts";
import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";
import { findEvaluations } from "../../repositories/evaluation-runs.ts";
import { database } from "../../repositories/transaction.ts";
import { keepRecent } from "../../reward/keep-recent.ts";
import { measuredTasks } from "./measured-tasks.ts";

/** Those that were looked at last: to compare two of 2,000 items takes half a second. */
const recent = keepRecent<MeasuredComparison>("comparisons of evaluations", 64);

/**
 * Evaluations side by side; the first id is the baseline. Only evaluations over the same version of a set compare: on
 * other items a difference would say nothing. Throws `invalid` for fewer than two.
 */
export async function compareEvaluations(
  actor: Actor,
  ids: readonly string[],
  style: string | null = null,
): Promise<ComparisonView> {
  requirePermission(actor, "evaluations.read");
  const found = await findEvaluations(database(), [...new Set(ids)].slice(0, MOST_EVALUATIONS));
  const [baseline, ...others] = found;
  if (!baseline) throw notFound("comparison");
  if (others.length === 0) throw new ProductError("invalid", "Choose two evaluations to compare at least.");
  const challengers: ComparedEvaluation[] = [];
  for (const evaluation of others) challengers.push(await compareTwo(baseline, evaluation, style));
  const styles = baseline.prompts
    .filter(({ key }) => others.every(({ prompts }) => prompts.some((prompt) => prompt.key === key)))
    .map(({ key, name }) => ({ key, name }));
  return { baseline, challengers, styles, style };
}

/** One evaluation beside its baseline, over the tasks that both did; of one style alone where its key is given. */
export async function compareTwo(
  baseline: EvaluationView,
  evaluation: EvaluationView,
  style: string | null = null,
): Promise<ComparedEvaluation> {
  const why = whyNotCompared(baseline, evaluation);
  if (why !== null) return { evaluation, comparison: null, why, items: 0 };
  // Neither changes until it is taken up again, which changes when it finished.
  const key = [baseline, evaluation].map(({ id, finishedAt }) => `${id} ${finishedAt}`).join(" ");
  const { comparison, items, leftOut } = await recent(`${key} ${style ?? ""}`, async () =>
    compareMeasured(
      await measuredTasks(baseline, style),
      await measuredTasks(evaluation, style),
      [baseline, evaluation],
      nextTurn,
    ),
  );
  if (!comparison) return { evaluation, comparison, why: "They have no item and style in common.", items };
  return { evaluation, comparison, why: leftOut, items };
}

function whyNotCompared(baseline: EvaluationView, evaluation: EvaluationView): string | null {
  for (const { name, status } of [baseline, evaluation])
    if (status !== "finished") return `“${name}” is ${status}: only what is finished compares.`;
  if (baseline.set.versionId === evaluation.set.versionId) return null;
  return `It ran over “${evaluation.set.name}” v${evaluation.set.version}, the baseline over “${baseline.set.name}” v${baseline.set.version}: only the same items compare.`;
}
