import { clsx } from "clsx";
import { Ban, Check, TriangleAlert } from "lucide-react";
import { Alike } from "#components/candidates/alike.tsx";
import { MarkedText } from "#components/candidates/marked-text.tsx";
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

const REASONS = 3;

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
        {findings.map((finding) => (
          <p
            key={`${finding.rule} ${finding.reason}`}
            className={clsx("flex gap-1", finding.level === "block" ? "text-danger" : "text-warning")}
          >
            {finding.level === "block" ? (
              <Ban role="img" aria-label="Blocked:" className="mt-0.5 size-3 shrink-0" />
            ) : (
              <TriangleAlert role="img" aria-label="Warning:" className="mt-0.5 size-3 shrink-0" />
            )}
            <span className="min-w-0 break-words">{finding.reason}</span>
          </p>
        ))}
        {level !== "block" && candidate.reasons.length > 0 && (
          <p className="line-clamp-1 break-all">
            {candidate.reasons.slice(0, REASONS).map(({ label, amount }) => (
              <span key={label} className="mr-2 whitespace-nowrap">
                <span className={amount >= 0 ? "text-success" : "text-danger"}>
                  {amount >= 0 ? "+" : "−"}
                </span>{" "}
                {label}
              </span>
            ))}
          </p>
        )}
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
