import { clsx } from "clsx";
import { Check } from "lucide-react";
import { Alike } from "#components/candidates/alike.tsx";
import { FindingLines } from "#components/candidates/finding-lines.tsx";
import { MarkedText } from "#components/candidates/marked-text.tsx";
import { StrongestReasons } from "#components/candidates/strongest-reasons.tsx";
import { StyleName, useStyleName } from "#components/candidates/style-names.tsx";
import { WinBar } from "#components/candidates/win-bar.tsx";
import type { ReviewCandidate } from "#core/review/review-view.ts";

interface Props {
  candidate: ReviewCandidate;
  selected: boolean;
  /** The one that was approved. */
  chosen: boolean;
  /** Names the style on the card, where no column does. */
  named?: boolean;
  onSelect: () => void;
}

/** One candidate: its text with what the guardrails mark, its score, the strongest reasons, and what repeats it. */
export function CandidateCard({ candidate, selected, chosen, named, onSelect }: Props) {
  const { findings, level } = candidate.guardrails;
  const spans = findings.flatMap((finding) => finding.spans);
  const style = useStyleName()(candidate.categoryKey ?? "");
  const human = candidate.kind === "reference";
  return (
    <article
      data-candidate={candidate.id}
      aria-label={`${human ? "Human line" : style}, ${candidate.title || candidate.body}`}
      className={clsx(
        "min-w-0 scroll-m-3 rounded-lg border",
        level === "block" ? "bg-canvas" : "bg-surface",
        selected ? "border-accent ring-1 ring-accent" : human ? "border-strong" : "border-border",
      )}
    >
      <button
        type="button"
        aria-pressed={selected}
        onClick={onSelect}
        className="block w-full rounded-lg px-2.5 pt-2 pb-1.5 text-left"
      >
        <CardHead candidate={candidate} named={named || human} chosen={chosen} />
        {candidate.title && (
          <span dir="auto" className="block text-start leading-snug font-semibold break-words">
            <MarkedText text={candidate.title} field="title" spans={spans} />
          </span>
        )}
        <span dir="auto" className="block text-start leading-snug break-words">
          <MarkedText text={candidate.body} field="body" spans={spans} />
        </span>
      </button>
      <div className="grid gap-1 px-2.5 pb-2 text-xs text-muted">
        {candidate.winProbability !== null && <WinBar chance={candidate.winProbability} />}
        <FindingLines findings={findings} />
        {level !== "block" && <StrongestReasons reasons={candidate.reasons} oneLine />}
        {candidate.alike.length > 0 && <Alike texts={candidate.alike} />}
      </div>
    </article>
  );
}

function CardHead({
  candidate,
  named,
  chosen,
}: {
  candidate: ReviewCandidate;
  named?: boolean;
  chosen: boolean;
}) {
  const { rank, winProbability: win, percentile } = candidate;
  return (
    <span className="flex items-center gap-1.5 pb-1 text-xs text-muted tabular-nums">
      {rank !== null && (
        <span
          className="min-w-5 rounded bg-sunken px-1 text-center font-mono font-medium text-ink"
          title="Rank"
        >
          <span className="sr-only">rank </span>
          {rank}
        </span>
      )}
      {named && (
        <span className="min-w-0 truncate">
          {candidate.kind === "reference" ? "Human line" : <StyleName of={candidate.categoryKey ?? ""} />}
        </span>
      )}
      {chosen && (
        <span className="inline-flex items-center gap-0.5 font-medium text-success">
          <Check aria-hidden className="size-3" /> approved
        </span>
      )}
      {candidate.guardrails.level === "block" && <span className="font-medium text-danger">blocked</span>}
      <span className="ml-auto shrink-0 text-right">
        {win !== null ? (
          <>
            <span
              className={clsx("font-medium", win >= 0.5 ? "text-success" : "text-ink")}
            >{`${Math.round(win * 100)} %`}</span>{" "}
            <span className="sr-only">to beat the human line, </span>
          </>
        ) : null}
        {percentile !== null && (
          <span title="Percentile among the texts the model learned from">{`P${Math.round(percentile)}`}</span>
        )}
      </span>
    </span>
  );
}
