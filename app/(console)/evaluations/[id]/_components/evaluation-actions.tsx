"use client";

import { useAct } from "#client/use-act.ts";
import { Button } from "#components/ui/button.tsx";
import { CopyLink } from "#components/ui/copy-link.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";
import { pinBaselineAction } from "../../actions.ts";

/** What can be done with a finished evaluation: compare it with the baseline, pin it, rate its texts. */
export function EvaluationActions(props: {
  evaluation: EvaluationView;
  allowed: { pin: boolean; rate: boolean };
  /** The baseline of its set, where that is another one over the same items. */
  baseline: { id: string; name: string } | null;
}) {
  const { evaluation, allowed, baseline } = props;
  const { run, pending } = useAct();
  if (evaluation.status !== "finished") return null;
  const { id, isBaseline } = evaluation;
  const pin = () =>
    run(
      () => pinBaselineAction({ id, pinned: !isBaseline }),
      () => (isBaseline ? "The set has no baseline any more" : "Pinned: others are compared with it"),
    );
  return (
    <div className="flex flex-wrap gap-2">
      <CopyLink />
      {allowed.pin && (
        <Button busy={pending} aria-pressed={isBaseline} onClick={pin}>
          {isBaseline ? "Unpin the baseline" : "Pin as baseline"}
        </Button>
      )}
      {allowed.rate && <LinkButton href={`/evaluations/${id}/rate`}>Rate the texts</LinkButton>}
      {baseline && (
        <LinkButton
          look="primary"
          title={`With “${baseline.name}”`}
          href={`/evaluations/compare?runs=${baseline.id},${id}`}
        >
          Compare with the baseline
        </LinkButton>
      )}
    </div>
  );
}
