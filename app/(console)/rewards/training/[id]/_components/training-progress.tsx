"use client";

import { useQuery } from "@tanstack/react-query";
import { trainingQuery } from "#client/queries/rewards.ts";
import { useAct } from "#client/use-act.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { ProgressBar } from "#components/ui/progress-bar.tsx";
import { PAIR_KIND_WORDS, PAIR_KINDS, type PairCounts } from "#core/reward/decisions/pair-kind.ts";
import { isUnderWay } from "#core/reward/registry/training-status.ts";
import type { TrainingView } from "#core/reward/registry/training-view.ts";
import { TrainingStatusBadge } from "../../../_components/training-status-badge.tsx";
import { cancelTrainingAction } from "../../../actions.ts";
import { TrainingResult } from "./training-result.tsx";

/** A training's state, live while it changes; its result, or why there is none. */
export function TrainingProgress({ initial, mayCancel }: { initial: TrainingView; mayCancel: boolean }) {
  const query = useQuery(trainingQuery(initial));
  const { run, pending, error } = useAct();
  const training = query.data;
  const { status, fraction, message, pairCounts } = training;
  const underWay = isUnderWay(status);
  return (
    <section aria-label="Progress" className="grid gap-4">
      <div className="grid gap-2.5 rounded-lg border border-border bg-surface p-4">
        <div className="flex min-h-8 flex-wrap items-center gap-x-3 gap-y-2">
          <TrainingStatusBadge status={status} />
          <span aria-live="polite" className="tabular-nums">
            {status === "queued" ? "Waits for a worker" : underWay ? message : endWords(training)}
          </span>
          {underWay && mayCancel && (
            <Button
              className="ml-auto"
              busy={pending}
              onClick={() =>
                run(
                  () => cancelTrainingAction({ id: training.id }),
                  () => "Cancelled. Nothing was changed.",
                  () => void query.refetch(),
                )
              }
            >
              Cancel the training
            </Button>
          )}
        </div>
        <ProgressBar
          value={fraction}
          label="Training"
          parts={[
            { share: fraction, tone: status === "succeeded" ? "success" : underWay ? "accent" : "neutral" },
          ]}
        />
        {pairCounts && (
          <p className="text-muted tabular-nums">
            {`${pairCounts.pairs.toLocaleString("en")} pairs from ${pairCounts.stories.toLocaleString("en")} items: ${kindsOf(pairCounts)}`}
          </p>
        )}
      </div>
      {(query.error ?? error) && <Callout tone="danger">{(query.error ?? error)?.message}</Callout>}
      {training.error && <Callout tone="danger">{training.error}</Callout>}
      {training.report && training.model && (
        <TrainingResult report={training.report} model={training.model} />
      )}
    </section>
  );
}

function endWords({ status, report }: TrainingView): string {
  if (status === "succeeded" && report) return `Trained and measured in ${report.seconds.toFixed(1)} s`;
  return status === "cancelled" ? "Nothing was kept" : "No model was made";
}

/** How many pairs of each kind there are; kinds without any are left out. */
function kindsOf({ kinds }: PairCounts): string {
  return PAIR_KINDS.filter((kind) => kinds[kind] > 0)
    .map((kind) => `${kinds[kind].toLocaleString("en")} “${PAIR_KIND_WORDS[kind].name}”`)
    .join(", ");
}
