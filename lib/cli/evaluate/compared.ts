import { COMMAND_LINE } from "#core/access/actor.ts";
import type { RunComparison } from "#core/evaluation/comparison/compare-runs.ts";
import { compareMeasured, type Judges } from "#core/evaluation/report/compare-measured.ts";
import { comparableTasks, type FileTask, type ResultFile } from "#core/evaluation/report/result-file.ts";
import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";
import { compareTwo } from "#server/services/evaluations/compare-evaluations.ts";
import { resultTasks } from "#server/services/evaluations/result-tasks.ts";
import { say } from "../print.ts";
import type { Baseline } from "./baseline.ts";

export interface Compared {
  comparison: RunComparison | null;
  items: number;
}

/**
 * An evaluation beside the baseline: in every figure where that ran here too, in those that decide where it is a file, and
 * then over the items whose text did not change.
 */
export async function comparedWith(
  evaluation: EvaluationView,
  baseline: Baseline,
  baselineRun: EvaluationView | null,
): Promise<Compared> {
  if (baseline.kind === "file") return comparedWithFile(evaluation, baseline.result);
  const { comparison, items, why } = await compareTwo(baselineRun!, evaluation);
  if (why) say(why);
  return { comparison, items };
}

async function comparedWithFile(evaluation: EvaluationView, result: ResultFile): Promise<Compared> {
  const own = await resultTasks(COMMAND_LINE, evaluation);
  const before = ofFile(result, own);
  const tasks = comparableTasks(before.measured, own);
  if (tasks.changed > 0)
    say(`${tasks.changed} items changed since the baseline and are left out of the comparison.`);
  const { comparison, items, leftOut } = await compareMeasured(tasks.baseline, tasks.challenger, [
    before.judges,
    evaluation,
  ]);
  if (leftOut) say(leftOut);
  return { comparison, items };
}

function ofFile(
  result: ResultFile,
  own: readonly FileTask[],
): { judges: Judges; measured: readonly FileTask[] } {
  const {
    rewardModel: rewardModelId,
    styleReader: styleReaderId,
    measured,
  } = nearest(result.evaluations, own);
  return { judges: { rewardModelId, styleReaderId }, measured };
}

/** Of several evaluations of a file, the one with most styles in common. */
function nearest<T extends { measured: readonly { style: string }[] }>(
  evaluations: readonly T[],
  own: readonly { style: string }[],
): T {
  const styles = new Set(own.map(({ style }) => style));
  const common = ({ measured }: T) =>
    new Set(measured.map(({ style }) => style).filter((style) => styles.has(style))).size;
  return evaluations.reduce((best, one) => (common(one) > common(best) ? one : best));
}
