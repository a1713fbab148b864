import Link from "next/link";
import { Badge } from "#components/ui/badge.tsx";
import { decidedAs } from "#core/evaluation/report/compare-measured.ts";
import type { ComparedEvaluation, ComparisonView } from "#core/evaluation/report/comparison-view.ts";
import { type EvaluationView, promptsText } from "#core/evaluation/runs/evaluation-view.ts";
import { Writer } from "../../_components/writer.tsx";
import { VerdictBadge } from "./verdict-badge.tsx";

/** What is compared with what, and the verdict of each, in words. */
export function ComparisonHead({ view }: { view: ComparisonView }) {
  const { baseline, challengers } = view;
  return (
    <section aria-label="Verdicts" className="grid gap-3 md:grid-cols-2 xl:grid-cols-3">
      <article className="rounded-lg border border-border bg-surface p-4">
        <p className="flex pb-1.5">
          <Badge tone="accent">compared with</Badge>
        </p>
        <Facts evaluation={baseline} />
      </article>
      {challengers.map((one) => (
        <article key={one.evaluation.id} className="rounded-lg border border-border bg-surface p-4">
          <p className="flex flex-wrap items-center gap-2 pb-1.5">
            {one.comparison ? <VerdictBadge verdict={one.comparison.verdict} /> : <Badge>not compared</Badge>}
            {challengers.length > 1 && <SwapLink view={view} first={one.evaluation} />}
          </p>
          <Facts evaluation={one.evaluation} />
          <p className="pt-2">{verdictText(one)}</p>
          {one.comparison && one.why && <p className="text-warning">{one.why}</p>}
        </article>
      ))}
    </section>
  );
}

function Facts({ evaluation }: { evaluation: EvaluationView }) {
  return (
    <>
      <h2 className="break-words font-semibold">
        <Link href={`/evaluations/${evaluation.id}`} className="hover:underline">
          {evaluation.name}
        </Link>
      </h2>
      <p className="break-words text-muted">
        {`${promptsText(evaluation.prompts)} · `}
        <Writer evaluation={evaluation} />
      </p>
    </>
  );
}

function SwapLink({ view, first }: { view: ComparisonView; first: EvaluationView }) {
  const others = [view.baseline, ...view.challengers.map(({ evaluation }) => evaluation)];
  const style = view.style ? `&style=${view.style}` : "";
  const ids = [first.id, ...others.map(({ id }) => id).filter((id) => id !== first.id)];
  return (
    <Link
      href={`/evaluations/compare?runs=${ids.join(",")}${style}`}
      className="text-muted text-xs hover:underline"
    >
      compare the others with it
    </Link>
  );
}

function verdictText({ comparison, why, items }: ComparedEvaluation): string {
  if (!comparison) return why ?? "";
  const [better, worse] = [decidedAs(comparison, "better"), decidedAs(comparison, "worse")];
  const over = `on ${items.toLocaleString("en")} ${items === 1 ? "item" : "items"}`;
  const parts = [
    ...(worse.length > 0 ? [`worse in ${worse.join(", ")}`] : []),
    ...(better.length > 0 ? [`better in ${better.join(", ")}`] : []),
  ];
  if (parts.length > 0) return `Measurably ${parts.join("; ")}, ${over}.`;
  const reasons = new Set(comparison.metrics.filter(({ decides }) => decides).map(({ reason }) => reason));
  return reasons.size === 1 ? `${[...reasons][0]}` : `No figure that decides differs beyond chance ${over}.`;
}
