import { Badge } from "#components/ui/badge.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { DECISION_WORDS } from "#core/experiments/analysis/decision-words.ts";
import type { ConclusionView } from "#core/experiments/experiment-view.ts";

/** What a person concluded, and from which verdict. */
export function ConclusionPanel({ conclusion }: { conclusion: ConclusionView }) {
  const { arm, override, decision, verdictArm, reason, by, at } = conclusion;
  return (
    <section aria-label="Conclusion" className="grid gap-1 rounded-lg border border-border bg-surface p-4">
      <h2 className="flex flex-wrap items-center gap-2 text-lg font-semibold">
        <span className="break-words">
          {arm === null ? "Concluded without an arm" : `Go on with “${arm}”`}
        </span>
        {override && <Badge tone="warning">against the verdict</Badge>}
      </h2>
      {override && <p className="break-words">{`Reason: ${reason}`}</p>}
      <p className="text-muted">
        {`Concluded by ${by}, `}
        <DateTime at={at} />
        {`. The verdict then: ${DECISION_WORDS[decision](verdictArm)}`}
      </p>
    </section>
  );
}
