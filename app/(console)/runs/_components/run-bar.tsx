import { type BarPart, ProgressBar } from "#components/ui/progress-bar.tsx";
import { isActive, type RunView } from "#core/generation/run-view.ts";

/** How far a run is: what succeeded, what failed, what was cancelled. The figures stand beside it in words. */
export function RunBar({ run }: { run: RunView }) {
  const of = (count: number) => count / Math.max(1, run.tasks);
  const parts: BarPart[] = [
    { share: of(run.succeeded), tone: isActive(run) ? "accent" : "success" },
    { share: of(run.failed), tone: "danger" },
    { share: of(run.cancelled), tone: "neutral" },
  ];
  return (
    <ProgressBar
      label={`Tasks of ${run.name} that have ended`}
      value={of(run.succeeded + run.failed + run.cancelled)}
      parts={parts}
    />
  );
}
