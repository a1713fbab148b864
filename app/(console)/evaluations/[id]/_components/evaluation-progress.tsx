"use client";

import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { durationText } from "#client/duration-text.ts";
import { type EvaluationProgressData, evaluationProgressQuery } from "#client/queries/evaluations.ts";
import { useAct } from "#client/use-act.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { hasEnded } from "#core/evaluation/runs/evaluation-status.ts";
import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";
import { RunFailures } from "../../../runs/_components/run-failures.tsx";
import { EvaluationBar } from "../../_components/evaluation-bar.tsx";
import { EvaluationStatusBadge } from "../../_components/evaluation-status-badge.tsx";
import { cancelEvaluationAction, retryEvaluationAction } from "../../actions.ts";
import { EvaluationFigures } from "./evaluation-figures.tsx";

/** An evaluation's state, live while it changes; when it has ended the page shows its report. */
export function EvaluationProgress(props: { initial: EvaluationProgressData; mayStart: boolean }) {
  const router = useRouter();
  const query = useQuery(evaluationProgressQuery(props.initial));
  const { evaluation, failures } = query.data;
  const { id, status, tasks, succeeded, failed, cancelled } = evaluation;
  const { run, pending, error } = useAct();
  const underWay = !hasEnded(status);
  const was = useRef(underWay);
  useEffect(() => {
    if (was.current && !underWay) router.refresh();
    was.current = underWay;
  }, [underWay, router]);
  const again = () => void query.refetch();
  const cancel = () =>
    run(
      () => cancelEvaluationAction({ id }),
      () => "Cancelled. What is done stays.",
      again,
    );
  const retry = () =>
    run(
      () => retryEvaluationAction({ id }),
      () => "Taken up again",
      again,
    );
  const words = retryWords(evaluation);
  return (
    <section aria-label="Progress" className="grid gap-3">
      <div className="rounded-lg border border-border bg-surface">
        <div className="flex min-h-8 flex-wrap items-center gap-x-3 gap-y-2 px-4 pt-3 pb-2.5 tabular-nums">
          <EvaluationStatusBadge evaluation={evaluation} />
          <span className="font-medium">
            {`${(succeeded + failed).toLocaleString("en")} of ${tasks.toLocaleString("en")} tasks`}
          </span>
          <span className="text-muted" aria-live="polite">
            {status === "measuring"
              ? "the texts are being measured"
              : status === "paused"
                ? "goes on by itself on the next day (UTC)"
                : underWay
                  ? ""
                  : `in ${durationText(evaluation.seconds)}`}
          </span>
          {props.mayStart && (
            <div className="ml-auto">
              {(status === "running" || status === "paused") && (
                <Button busy={pending} onClick={cancel}>
                  Cancel the evaluation
                </Button>
              )}
              {!underWay && words && (
                <Button busy={pending} onClick={retry}>
                  {words}
                </Button>
              )}
            </div>
          )}
        </div>
        <div className="px-4 pb-3">
          <EvaluationBar evaluation={evaluation} />
        </div>
        <EvaluationFigures evaluation={evaluation} left={tasks - succeeded - failed - cancelled} />
      </div>
      {(error ?? query.error) && <Callout tone="danger">{error?.message ?? query.error?.message}</Callout>}
      {evaluation.pausedBecause && <Callout tone="warning">{evaluation.pausedBecause}</Callout>}
      {evaluation.error && <Callout tone="danger">{evaluation.error}</Callout>}
      {failures.length > 0 && <RunFailures failures={failures} />}
    </section>
  );
}

function retryWords({ failed, cancelled, status }: EvaluationView): string | null {
  const count = (failed + cancelled).toLocaleString("en");
  if (failed > 0 && cancelled > 0) return `Retry ${count} failed and cancelled`;
  if (failed > 0) return `Retry ${count} failed`;
  if (cancelled > 0) return `Go on with ${count} cancelled`;
  return status === "failed" ? "Measure again" : null;
}
