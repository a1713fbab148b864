import { COMMAND_LINE } from "#core/access/actor.ts";
import type { RunComparison } from "#core/evaluation/comparison/compare-runs.ts";
import { compareMeasured } from "#core/evaluation/report/compare-measured.ts";
import { comparableTasks } from "#core/evaluation/report/result-file.ts";
import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";
import { resultTasks } from "#server/services/evaluations/result-tasks.ts";
import { say } from "../print.ts";
import type { Baseline } from "./baseline.ts";

export interface Compared {
  comparison: RunComparison | null;
  items: number;
}

/** An evaluation beside the baseline, over the items and styles that both have and that did not change. */
export async function comparedWith(
  evaluation: EvaluationView,
  baseline: Baseline,
  baselineRun: EvaluationView | null,
): Promise<Compared> {
  const own = await resultTasks(COMMAND_LINE, evaluation);
  const result =
    baseline.kind === "file"
      ? nearest(baseline.result.evaluations, own)
      : {
          rewardModel: baselineRun!.rewardModelId,
          measured: baselineRun!.status === "finished" ? await resultTasks(COMMAND_LINE, baselineRun!) : [],
        };
  const tasks = comparableTasks(result.measured, own);
  if (tasks.changed > 0)
    say(`${tasks.changed} items changed since the baseline and are left out of the comparison.`);
  const sameReward = result.rewardModel === evaluation.rewardModelId;
  if (!sameReward)
    say("Different reward models scored the two, so the rewards are left out of the comparison.");
  return compareMeasured(tasks.baseline, tasks.challenger, sameReward);
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
