"use client";
import { useQuery } from "@tanstack/react-query";
import { durationText } from "#client/duration-text.ts";
import { type RunProgressData, runProgressQuery } from "#client/queries/runs.ts";
import { WorkStatusBadge } from "#components/runs/work-status-badge.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { paceWords, standingWords } from "#core/generation/progress-words.ts";
import { isActive } from "#core/generation/run-view.ts";
import { RunActions } from "./run-actions.tsx";
import { RunBar } from "./run-bar.tsx";
import { RunBatches } from "./run-batches.tsx";
import { RunBudget } from "./run-budget.tsx";
import { RunFailures } from "./run-failures.tsx";
import { RunFigures } from "./run-figures.tsx";
import { RunPauseNotice } from "./run-pause-notice.tsx";
import { RunTasks } from "./run-tasks.tsx";
import { usePace } from "./use-pace.ts";

const number = (count: number) => count.toLocaleString("en");

/** A run's state, live while it changes, with what can be done about it. */
export function RunProgress({ initial }: { initial: RunProgressData }) {
  const query = useQuery(runProgressQuery(initial));
  const { run, failures, batches } = query.data;
  const pace = usePace(run, query.dataUpdatedAt);
  const ended = run.succeeded + run.failed;
  const left = run.tasks - ended - run.cancelled;
  return (
    <section aria-label="Progress" className="flex flex-col gap-3 pb-6">
      <div className="rounded-lg border border-border bg-surface">
        <div className="flex min-h-8 flex-wrap items-center gap-x-3 gap-y-2 px-4 pt-3 pb-2.5 tabular-nums">
          <WorkStatusBadge of={run} />
          <span className="font-medium">
            {number(ended)} of {number(run.tasks)} tasks
          </span>
          <span className="text-muted">
            {isActive(run)
              ? !run.pause && !query.error && paceWords(run, pace, durationText)
              : `in ${durationText(run.seconds)}`}
          </span>
          <span role="status" className="sr-only">
            {standingWords(run)}
          </span>
          <div className="ml-auto">
            <RunActions run={run} onDone={() => query.refetch()} />
          </div>
        </div>
        <div className="px-4 pb-3">
          <RunBar run={run} />
        </div>
        <RunFigures run={run} left={left} />
      </div>
      {query.error && (
        <Callout tone="danger">
          {`${query.error.message} The figures are from when the console last answered; this page asks again by itself.`}
        </Callout>
      )}
      {run.pause && run.pause.kind !== "budget" && <RunPauseNotice pause={run.pause} />}
      <RunBudget run={run} onDone={() => query.refetch()} />
      {batches.length > 0 && <RunBatches batches={batches} />}
      {failures.length > 0 && <RunFailures failures={failures} />}
      {run.tasks > 0 && <RunTasks runId={run.id} />}
    </section>
  );
}
