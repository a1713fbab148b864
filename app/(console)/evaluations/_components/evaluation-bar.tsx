import { type BarPart, ProgressBar } from "#components/ui/progress-bar.tsx";
import { isEvaluating } from "#core/evaluation/runs/evaluation-status.ts";
import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";

/** How far an evaluation is: what succeeded, failed and was cancelled. The figures stand beside it in words. */
export function EvaluationBar({ evaluation }: { evaluation: EvaluationView }) {
  const { tasks, succeeded, failed, cancelled, name, status } = evaluation;
  const of = (count: number) => count / Math.max(1, tasks);
  const parts: BarPart[] = [
    { share: of(succeeded), tone: isEvaluating(status) ? "accent" : "success" },
    { share: of(failed), tone: "danger" },
    { share: of(cancelled), tone: "neutral" },
  ];
  return (
    <ProgressBar
      label={`Tasks of ${name} that have ended`}
      value={of(succeeded + failed + cancelled)}
      parts={parts}
    />
  );
}
