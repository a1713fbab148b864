import { clsx } from "clsx";
import { Badge } from "#components/ui/badge.tsx";
import type { ReviewCandidate } from "#core/review/review-view.ts";
import { MarkedText } from "./marked-text.tsx";

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** One candidate: its text with what the guardrails mark, its score and the reasons for it. */
export function CandidateCard(props: {
  candidate: ReviewCandidate;
  selected: boolean;
  onSelect: () => void;
}) {
  const { candidate, selected, onSelect } = props;
  const { findings } = candidate.guardrails;
  const spans = findings.flatMap((finding) => finding.spans);
  const human = candidate.kind === "reference";
  return (
    <article
      aria-label={`${human ? "Human line" : candidate.categoryKey}, ${candidate.title}`}
      className={clsx(
        "rounded-lg border bg-surface",
        selected ? "border-accent ring-1 ring-accent" : "border-border",
      )}
    >
      <button
        type="button"
        aria-pressed={selected}
        onClick={onSelect}
        className="block w-full rounded-lg p-3 text-left"
      >
        <span className="flex flex-wrap gap-1.5 pb-1.5">
          <Badge tone={human ? "neutral" : "accent"}>{human ? "human line" : candidate.categoryKey}</Badge>
          {candidate.rank !== null && <Badge>rank {candidate.rank}</Badge>}
          {candidate.guardrails.level === "block" && <Badge tone="danger">blocked</Badge>}
          {candidate.guardrails.level === "warn" && <Badge tone="warning">look again</Badge>}
        </span>
        <span className="block font-semibold break-words">
          <MarkedText text={candidate.title} field="title" spans={spans} />
        </span>
        <span className="block break-words">
          <MarkedText text={candidate.body} field="body" spans={spans} />
        </span>
      </button>
      <div className="flex flex-col gap-1 px-3 pb-3 text-xs text-muted tabular-nums">
        <div>
          {candidate.percentile === null
            ? "Not scored"
            : `Scores above ${Math.round(candidate.percentile)} % of the headlines the model learned from`}
          {candidate.winProbability !== null &&
            ` · ${percent(candidate.winProbability)} chance to beat the human line`}
        </div>
        <div>
          {candidate.reasons.map(({ label, amount }) => (
            <span key={label} className="mr-2 inline-block">
              {amount >= 0 ? "▲" : "▼"} {label}
            </span>
          ))}
        </div>
        {candidate.repeats.length > 0 && (
          <details>
            <summary className="w-fit cursor-pointer">{candidate.repeats.length} alike</summary>
            <ul className="pt-1">
              {candidate.repeats.map(({ id, categoryKey, title, body }) => (
                <li key={id} className="break-words">
                  {categoryKey}: {[title, body].filter(Boolean).join(" · ")}
                </li>
              ))}
            </ul>
          </details>
        )}
        {findings.map((finding) => (
          <div
            key={`${finding.rule} ${finding.reason}`}
            className={finding.level === "block" ? "text-danger" : "text-warning"}
          >
            {finding.level === "block" ? "Blocked" : "Warning"}: {finding.reason}
          </div>
        ))}
      </div>
    </article>
  );
}
