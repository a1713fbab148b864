"use client";
import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect, useTransition } from "react";
import { toast } from "sonner";
import { type RunProgressData, runProgressQuery } from "#client/queries/runs.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { ProgressBar } from "#components/ui/progress-bar.tsx";
import type { ActionResult } from "#core/errors/action-result.ts";
import { isActive, secondsLeft } from "#core/generation/run-view.ts";
import { cancelRunAction, retryRunAction } from "../actions.ts";
import { RunStatusBadge } from "./run-status-badge.tsx";

const number = (count: number) => count.toLocaleString("en");
const SHOW_RESULTS_EVERY_MS = 5_000;

/** A run's state, live while it changes, with what can be done about it. */
export function RunProgress({ initial }: { initial: RunProgressData }) {
  const router = useRouter();
  const query = useQuery({ ...runProgressQuery(initial.run.id), initialData: initial });
  const [busy, start] = useTransition();
  const { run, failures } = query.data;
  const active = isActive(run);
  const left = active ? secondsLeft(run) : null;

  // Its results are the server's: they follow now and then, and once it has ended they are complete.
  useEffect(() => {
    if (!active) return router.refresh();
    const timer = setInterval(() => router.refresh(), SHOW_RESULTS_EVERY_MS);
    return () => clearInterval(timer);
  }, [active, router]);

  const act = (action: (input: { id: string }) => Promise<ActionResult<unknown>>) =>
    start(async () => {
      const result = await action({ id: run.id });
      if (!result.ok) toast.error(result.error.message);
      await query.refetch();
    });

  return (
    <section aria-label="Progress" className="flex flex-col gap-3 pb-6">
      <div className="flex flex-wrap items-center gap-3">
        <RunStatusBadge status={run.status} />
        <span className="tabular-nums" aria-live="polite">
          {number(run.succeeded + run.failed)} of {number(run.tasks)} tasks
          {left !== null && `, about ${Math.ceil(left)} s left`}
        </span>
        <span className="text-muted tabular-nums">
          {number(run.candidates)} candidates, {number(run.duplicates)} repeats, {number(run.blocked)}{" "}
          blocked, {number(run.calls)} calls
        </span>
        {active && (
          <Button busy={busy} onClick={() => act(cancelRunAction)}>
            Cancel the run
          </Button>
        )}
        {!active && run.failed + run.cancelled > 0 && (
          <Button busy={busy} onClick={() => act(retryRunAction)}>
            Retry what failed
          </Button>
        )}
      </div>
      <ProgressBar
        label="Tasks done"
        value={(run.succeeded + run.failed + run.cancelled) / Math.max(1, run.tasks)}
      />
      {failures.map((failure) => (
        <Callout key={failure.errorKind} tone="warning">
          {number(failure.count)} tasks: {failure.message}
        </Callout>
      ))}
    </section>
  );
}
