import { clsx } from "clsx";
import { Alike } from "#components/candidates/alike.tsx";
import { FindingLines } from "#components/candidates/finding-lines.tsx";
import { MarkedText } from "#components/candidates/marked-text.tsx";
import { StrongestReasons } from "#components/candidates/strongest-reasons.tsx";
import { WinBar } from "#components/candidates/win-bar.tsx";
import { Badge } from "#components/ui/badge.tsx";
import type { ReviewCandidate } from "#core/review/review-view.ts";

/** One candidate of a run: its text with what the guardrails mark, its score with the reasons, what repeats it. */
export function ResultCard({ candidate, style }: { candidate: ReviewCandidate; style: string | null }) {
  const { findings, level } = candidate.guardrails;
  const spans = findings.flatMap((finding) => finding.spans);
  const human = candidate.kind === "reference";
  const { rank, winProbability: win, percentile } = candidate;
  return (
    <li
      className={clsx(
        "min-w-0 rounded-lg border px-3 py-2",
        level === "block" ? "bg-canvas" : "bg-surface",
        human ? "border-strong" : "border-border",
      )}
    >
      <p className="flex items-center gap-1.5 pb-1 text-muted text-xs tabular-nums">
        {rank !== null && (
          <span className="rounded bg-sunken px-1 font-medium text-ink">{`rank ${rank}`}</span>
        )}
        {level === "block" && <Badge tone="danger">blocked</Badge>}
        {level === "warn" && <Badge tone="warning">look again</Badge>}
        <span className="min-w-0 truncate">
          {human ? "Human line" : `${style} v${candidate.promptVersion}`}
        </span>
        <span className="ml-auto shrink-0">
          {win !== null && (
            <span
              title="Chance to beat the human line"
              className={clsx("font-medium", win >= 0.5 ? "text-success" : "text-ink")}
            >
              {`${Math.round(win * 100)} % `}
              <span className="sr-only">to beat the human line, </span>
            </span>
          )}
          {percentile !== null && (
            <span title="Percentile among the texts the model learned from">{`P${Math.round(percentile)}`}</span>
          )}
        </span>
      </p>
      <div lang={candidate.language}>
        {candidate.title && (
          <p dir="auto" className="break-words font-semibold leading-snug">
            <MarkedText text={candidate.title} field="title" spans={spans} />
          </p>
        )}
        <p dir="auto" className="break-words leading-snug">
          <MarkedText text={candidate.body} field="body" spans={spans} />
        </p>
      </div>
      <div className="grid gap-1 pt-1.5 text-muted text-xs">
        {win !== null && <WinBar chance={win} />}
        <FindingLines findings={findings} />
        {level !== "block" && <StrongestReasons reasons={candidate.reasons} />}
        {candidate.alike.length > 0 && <Alike texts={candidate.alike} />}
      </div>
    </li>
  );
}
