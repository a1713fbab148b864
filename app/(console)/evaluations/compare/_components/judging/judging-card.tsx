"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { judgingQuery } from "#client/queries/judgings.ts";
import { useAct } from "#client/use-act.ts";
import { Badge } from "#components/ui/badge.tsx";
import { BUTTON_LOOKS, BUTTON_SHAPE, Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { ProgressBar } from "#components/ui/progress-bar.tsx";
import { judgingHasEnded } from "#core/evaluation/judge/judging-status.ts";
import type { JudgingProgress } from "#core/evaluation/judge/judging-view.ts";
import { RunFailures } from "../../../../runs/_components/run-failures.tsx";
import { EvaluationStatusBadge } from "../../../_components/evaluation-status-badge.tsx";
import { cancelJudgingAction, retryJudgingAction } from "../../../actions.ts";
import { judgingFacts } from "./judging-facts.ts";
import { JudgingResults } from "./judging-results.tsx";

const number = (value: number) => value.toLocaleString("en");

/** One judging: live while it is under way, then what it came to. */
export function JudgingCard(props: {
  initial: JudgingProgress;
  /** Names of the evaluations by their ids. */
  names: Record<string, string>;
  allowed: { start: boolean; export: boolean };
}) {
  const { initial, names, allowed } = props;
  const query = useQuery(judgingQuery(initial));
  const { judging, failures, summary } = query.data;
  const { id, status, tasks, succeeded, failed, cancelled, model, baselineId, challengerId } = judging;
  const { run, pending, error } = useAct();
  const hasEnded = judgingHasEnded(status);
  // The items below tell what was said of each.
  const client = useQueryClient();
  const isNews = hasEnded && !judgingHasEnded(initial.judging.status);
  useEffect(() => {
    if (isNews) void client.invalidateQueries({ queryKey: ["evaluations", "compare"] });
  }, [client, isNews]);
  const again = () => void query.refetch();
  const cancel = () =>
    run(
      () => cancelJudgingAction({ id }),
      () => "Cancelled. What was judged stays.",
      again,
    );
  const retry = () =>
    run(
      () => retryJudgingAction({ id }),
      () => "Taken up again",
      again,
    );
  const of = (count: number) => count / Math.max(1, tasks);
  const [baseline, challenger] = [names[baselineId] ?? "", names[challengerId] ?? ""];
  return (
    <article
      aria-label={`Judged by ${model}`}
      className="grid gap-3 rounded-lg border border-border bg-surface p-4"
    >
      <header className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Badge tone="accent">{`judged by ${model}`}</Badge>
        {(!hasEnded || failed + cancelled > 0) && <EvaluationStatusBadge evaluation={judging} />}
        <p className="min-w-0 break-words text-muted">
          {`“${challenger}” beside “${baseline}”, `}
          <DateTime at={judging.createdAt} />
          {`, ${judging.createdBy}`}
        </p>
        <div className="ml-auto flex gap-2">
          {allowed.start && (status === "running" || status === "paused") && (
            <Button busy={pending} onClick={cancel}>
              Cancel the judging
            </Button>
          )}
          {allowed.start && hasEnded && failed + cancelled > 0 && (
            <Button busy={pending} onClick={retry}>{`Retry ${number(failed + cancelled)}`}</Button>
          )}
          {allowed.export && hasEnded && (
            <a
              href={`/api/evaluations/judgings/${id}/export`}
              download
              className={`${BUTTON_SHAPE} ${BUTTON_LOOKS.plain}`}
            >
              All pairs as CSV
            </a>
          )}
        </div>
      </header>
      {!hasEnded && (
        <>
          <p className="tabular-nums" aria-live="polite">
            {`${number(succeeded + failed)} of ${number(tasks)} pairs`}
          </p>
          <ProgressBar
            label={`Pairs that ${model} has judged`}
            value={of(succeeded + failed + cancelled)}
            parts={[
              { share: of(succeeded), tone: "accent" },
              { share: of(failed), tone: "danger" },
              { share: of(cancelled), tone: "neutral" },
            ]}
          />
        </>
      )}
      {judging.pausedBecause && <Callout tone="warning">{judging.pausedBecause}</Callout>}
      {summary && <JudgingResults summary={summary} names={{ baseline, challenger }} />}
      {hasEnded && !summary && <p className="text-muted">No pair was judged.</p>}
      <p className="text-muted text-xs tabular-nums">{judgingFacts(judging)}</p>
      {(error ?? query.error) && <Callout tone="danger">{error?.message ?? query.error?.message}</Callout>}
      {failures.length > 0 && <RunFailures failures={failures} noun="pair" />}
    </article>
  );
}
