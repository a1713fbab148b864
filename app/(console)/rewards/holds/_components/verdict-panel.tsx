import Link from "next/link";
import { intervalText, percentText } from "#client/percent-text.ts";
import { gapWords, recordWords } from "#client/record-words.ts";
import { Badge, type BadgeTone } from "#components/ui/badge.tsx";
import { type HoldsView, RECORD_VERDICT_WORDS } from "#core/learning/holds/holds-view.ts";
import type { RecordVerdict } from "#core/learning/holds/score-record.ts";
import { Fact } from "../../_components/fact.tsx";

export const VERDICT_TONES: Record<RecordVerdict, BadgeTone> = {
  holds: "success",
  less_than_promised: "warning",
  broken: "danger",
  cannot_tell: "neutral",
};

/** What is to be thought of the score, and the figures that say so. */
export function VerdictPanel({ view }: { view: HoldsView }) {
  const { model, claimed, report } = view;
  const { record } = report;
  const words = RECORD_VERDICT_WORDS[record.verdict];
  return (
    <section aria-label="Verdict" className="rounded-lg border border-border bg-surface p-4">
      <p className="flex flex-wrap items-center gap-2 pb-1">
        <Badge tone={VERDICT_TONES[record.verdict]}>{words.name}</Badge>
        <Link href={`/rewards/${model.id}`} className="text-muted hover:underline">
          {`v${model.version} ${model.name}${model.active ? ", active" : ""}`}
        </Link>
      </p>
      <p className="max-w-prose">{words.hint}</p>
      <dl className="grid gap-x-8 gap-y-3 pt-3 md:grid-cols-3">
        <Fact name="What came back">{recordWords(record)}</Fact>
        <Fact name="Promised less kept, percentage points">{gapWords(record)}</Fact>
        <Fact name="What its card claims">
          {claimed
            ? `${percentText(claimed.accuracy)} (${intervalText(claimed.low, claimed.high)}) of ${claimed.pairs.toLocaleString("en")} held-out pairs of its own data (${claimed.name}).`
            : "Nothing: no pair was held out of its training."}
        </Fact>
      </dl>
    </section>
  );
}
