import { CircleCheck, CircleHelp, TriangleAlert } from "lucide-react";
import type { ExperimentAnalysis } from "#core/experiments/analysis/analyse-experiment.ts";
import { DECISION_WORDS } from "#core/experiments/analysis/decision-words.ts";
import { chanceWords } from "#core/experiments/analysis/figure-words.ts";
import type { Decision } from "#core/experiments/analysis/verdict.ts";

const LOOKS: Record<Decision, { icon: typeof CircleHelp; look: string }> = {
  winner: { icon: CircleCheck, look: "text-success" },
  keep_control: { icon: CircleCheck, look: "text-success" },
  no_worthwhile_lift: { icon: CircleCheck, look: "text-success" },
  guardrail: { icon: TriangleAlert, look: "text-warning" },
  sample_ratio_mismatch: { icon: TriangleAlert, look: "text-danger" },
  cannot_tell: { icon: CircleHelp, look: "text-muted" },
  not_enough_data: { icon: CircleHelp, look: "text-muted" },
};

/** Whether the figures can be believed, and what they say, with the reasons. */
export function VerdictPanel({ analysis, isFinal }: { analysis: ExperimentAnalysis; isFinal: boolean }) {
  const { sampleRatio, verdict } = analysis;
  const { icon: Icon, look } = LOOKS[verdict.decision];
  return (
    <section aria-label="Verdict" className="grid gap-2 rounded-lg border border-border bg-surface p-4">
      <SampleRatioLine {...sampleRatio} />
      <h2 className="flex items-center gap-2 text-lg font-semibold">
        <Icon aria-hidden className={`size-5 shrink-0 ${look}`} />
        {DECISION_WORDS[verdict.decision](verdict.arm)}
      </h2>
      <ul className="grid gap-1">
        {verdict.reasons.map((reason) => (
          <li key={reason} className="break-words tabular-nums">
            {reason}
          </li>
        ))}
      </ul>
      <details className="pt-1 text-xs text-muted">
        <summary className="w-fit cursor-pointer">How this is worked out</summary>
        <p className="max-w-prose pt-1">
          The verdict rests on an always-valid interval (Robbins' normal mixture; Howard et al. 2021), since
          people look every day: over all looks together it is wrong in at most 5 of 100 experiments. Several
          arms share these 5 by Holm's procedure. An arm that more people opt out of does not win, whatever
          its clicks. The shares are checked first (chi-square, alarm at p under 0.001). The unit is a
          delivery: where one recipient is sent many messages, their deliveries are alike, and every interval
          is somewhat too narrow.
          {isFinal ? " The figures are as they stand now; those of the conclusion are in the audit." : ""}
        </p>
      </details>
    </section>
  );
}

function SampleRatioLine({ p, mismatch }: { p: number | null; mismatch: boolean }) {
  if (p === null) return <p className="text-muted">Sample ratio: too little to check yet.</p>;
  return (
    <p
      className={mismatch ? "flex items-center gap-1.5 text-danger" : "flex items-center gap-1.5 text-muted"}
    >
      {mismatch ? (
        <TriangleAlert aria-hidden className="size-4" />
      ) : (
        <CircleCheck aria-hidden className="size-4" />
      )}
      <span className="tabular-nums">{`Sample ratio: ${mismatch ? "not" : "delivered"} as planned, p ${chanceWords(p)}`}</span>
    </p>
  );
}
