import Link from "next/link";
import { intervalText, percentText } from "#client/percent-text.ts";
import { AmountList } from "#components/rewards/amount-list.tsx";
import type { ContentItem } from "#core/content/content-item.ts";
import type { ReviewCandidate, ScoringFacts } from "#core/review/review-view.ts";

/** The chosen candidate's score in words, what speaks for and against it, and how far to trust it. */
export function ScoreDetail(props: { candidate: ReviewCandidate; item: ContentItem; scoring: ScoringFacts }) {
  const { candidate, item, scoring } = props;
  const { winProbability: win, winInterval: within, percentile, reasons, rank } = candidate;
  return (
    <section aria-label="Score" className="mt-4 border-t border-border pt-3">
      {percentile === null ? (
        <p className="text-muted">Not scored.</p>
      ) : (
        <dl className="grid grid-cols-[1fr_auto] gap-x-2 gap-y-0.5 tabular-nums">
          {win !== null && <Line name="Beats the human line">{percentText(win, 0)}</Line>}
          {within && <Line name="… within (95 %)">{intervalText(within.low, within.high, 0)}</Line>}
          <Line name="Percentile">{Math.round(percentile)}</Line>
          {rank !== null && <Line name="Rank in this item">{rank}</Line>}
        </dl>
      )}
      {reasons.length > 0 && (
        <>
          <h3 className="pt-3 pb-1 text-xs text-muted">What speaks for and against it</h3>
          <AmountList parts={reasons} most={reasons.length} />
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
  return `learned from ${from}. The range is how far the model may be off; percentile and rank are best guesses.${foreign}`;
}
