import { Badge } from "#components/ui/badge.tsx";
import type { TrialCandidate } from "#core/prompts/trial-event.ts";

const VERDICT = {
  pass: ["success", "Passes"],
  warn: ["warning", "Look again"],
  block: ["danger", "Blocked"],
} as const;

/** What a trial wrote, each text with its verdict and score. */
export function TrialResult(props: { candidates: readonly TrialCandidate[]; rewardModel: string }) {
  return (
    <section aria-label="Candidates of the trial" className="grid gap-2">
      {props.candidates.map(({ title, body, guardrails, percentile, winProbability }, at) => {
        const [tone, words] = VERDICT[guardrails.level];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the texts of one answer never change places
          <article key={at} className="rounded-lg border border-border bg-surface p-3">
            <div className="flex flex-wrap items-center gap-2 pb-1">
              <Badge tone={tone}>{words}</Badge>
              <span className="text-xs text-muted tabular-nums">
                {[...title].length} + {[...body].length} characters
                {percentile !== null && ` · above ${Math.round(percentile)} % of known headlines`}
                {winProbability !== null && ` · ${Math.round(winProbability * 100)} % to beat the human line`}
              </span>
            </div>
            <div className="font-semibold break-words">{title}</div>
            <div className="break-words">{body}</div>
            {guardrails.findings.map(({ rule, reason, level }) => (
              <div key={`${rule} ${reason}`} className={level === "block" ? "text-danger" : "text-warning"}>
                {level === "block" ? "Blocked" : "Warning"}: {reason}
              </div>
            ))}
          </article>
        );
      })}
      <p className="text-muted">
        Scores by {props.rewardModel}, without an interval. A trial is not saved and nobody reviews it.
      </p>
    </section>
  );
}
