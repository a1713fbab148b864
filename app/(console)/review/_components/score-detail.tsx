import { clsx } from "clsx";
import Link from "next/link";
import type { ContentItem } from "#core/content/content-item.ts";
import type { ReviewCandidate, ScoringFacts } from "#core/review/review-view.ts";

/** The chosen candidate's score in words, what speaks for and against it, and how far to trust it. */
export function ScoreDetail(props: { candidate: ReviewCandidate; item: ContentItem; scoring: ScoringFacts }) {
  const { candidate, item, scoring } = props;
  const { winProbability: win, percentile, reasons, rank } = candidate;
  const most = Math.max(...reasons.map(({ amount }) => Math.abs(amount)), 0.001);
  return (
    <section aria-label="Score" className="mt-4 border-t border-border pt-3">
      {percentile === null ? (
        <p className="text-muted">Not scored.</p>
      ) : (
        <dl className="grid grid-cols-[1fr_auto] gap-x-2 gap-y-0.5 tabular-nums">
          {win !== null && <Line name="Beats the human line">{`${Math.round(win * 100)} %`}</Line>}
          <Line name="Percentile">{Math.round(percentile)}</Line>
          {rank !== null && <Line name="Rank in this item">{rank}</Line>}
        </dl>
      )}
      {reasons.length > 0 && (
        <>
          <h3 className="pt-3 pb-1 text-xs text-muted">What speaks for and against it</h3>
          <ul className="grid gap-1 text-xs">
            {reasons.map(({ label, amount }) => (
              <li key={label} className="grid grid-cols-[minmax(0,1fr)_3.5rem_2.75rem] items-center gap-2">
                <span className="truncate" title={label}>
                  {label}
                </span>
                <span aria-hidden className="h-1 rounded-full bg-sunken">
                  <span
                    className={clsx("block h-full rounded-full", amount >= 0 ? "bg-success" : "bg-danger")}
                    style={{ width: `${(Math.abs(amount) / most) * 100}%` }}
                  />
                </span>
                <span className="text-right tabular-nums">{`${amount >= 0 ? "+" : "−"}${Math.abs(amount).toFixed(2)}`}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="pt-3 text-xs text-muted">
        By{" "}
        <Link href={`/rewards/${scoring.modelId}`} className="underline hover:text-ink">
          {`“${scoring.name}” v${scoring.version}`}
        </Link>
        {`, ${trust(item, scoring)}`}
      </p>
    </section>
  );
}

function Line({ name, children }: { name: string; children: string | number }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="text-right font-medium">{children}</dd>
    </>
  );
}

function trust(item: ContentItem, { pairs, learnedFrom, language }: ScoringFacts): string {
  const from = pairs === null ? learnedFrom : `${pairs.toLocaleString("en")} pairs (${learnedFrom})`;
  const other = language !== null && item.language.split("-")[0] !== language;
  const foreign = other
    ? ` It learned from “${language}” alone, so it knows little of “${item.language}”.`
    : "";
  return `learned from ${from}. One best guess: no interval is known yet.${foreign}`;
}
