import { EmptyState } from "#components/ui/empty-state.tsx";
import { isActive, type RunView } from "#core/generation/run-view.ts";

/** Why there is nothing to see, and what to do. */
export function NoResults({ run, whole }: { run: RunView; whole: boolean }) {
  if (!whole)
    return <EmptyState title="Nothing passes this filter">Choose another style or verdict above.</EmptyState>;
  if (isActive(run))
    return (
      <EmptyState title="Nothing written yet">
        {run.status === "paused"
          ? "The first candidates appear here once the run goes on."
          : "The first candidates appear here by themselves."}
      </EmptyState>
    );
  return (
    <EmptyState title="This run wrote nothing">
      {run.failed > 0
        ? "Every task failed. See why above, mend it, and retry."
        : "It was cancelled before the first task had ended. It can go on where it stopped."}
    </EmptyState>
  );
}
