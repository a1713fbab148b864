import type { ReviewCandidate } from "#core/review/review-view.ts";

const SHOWN = 3;

/** What raises (+) and lowers (−) a text's score most. */
export function StrongestReasons({
  reasons,
  oneLine = false,
}: {
  reasons: ReviewCandidate["reasons"];
  /** Cuts off what does not fit into a line, for cards that stand close. */
  oneLine?: boolean;
}) {
  if (reasons.length === 0) return null;
  return (
    <p className={oneLine ? "line-clamp-1 break-all" : "flex flex-wrap gap-x-2"}>
      {reasons.slice(0, SHOWN).map(({ label, amount }) => (
        <span key={label} className={oneLine ? "mr-2 whitespace-nowrap" : "break-all"}>
          <span className={amount >= 0 ? "text-success" : "text-danger"}>{amount >= 0 ? "+" : "−"}</span>{" "}
          {label}
        </span>
      ))}
    </p>
  );
}
