import Link from "next/link";
import { Badge } from "#components/ui/badge.tsx";
import type { ItemResults } from "#core/generation/run-results.ts";
import { rankCandidates } from "#core/ranking/rank-candidates.ts";

const order = (rank: number | null | undefined) => rank ?? Number.POSITIVE_INFINITY;

/** What a run wrote for one item. Repeats are folded into a count. `style` shows the candidates of one style alone. */
export function ItemResult({ item, style }: { item: ItemResults; style: string }) {
  const competing = item.candidates.map((one) => ({ ...one, guardrailLevel: one.guardrails.level }));
  const ranks = new Map(rankCandidates(competing).map(({ id, rank }) => [id, rank]));
  const shown = item.candidates
    .filter((one) => one.duplicateOfId === null && (style === "" || one.categoryKey === style))
    .sort((a, b) => order(ranks.get(a.id)) - order(ranks.get(b.id)));
  const repeats = item.candidates.filter((one) => one.duplicateOfId !== null).length;
  return (
    <section aria-label={item.title}>
      <h2 className="pb-2 font-medium">
        <Link href={`/review/${item.itemId}`} prefetch={false} className="hover:underline">
          {item.title}
        </Link>{" "}
        <span className="font-normal text-muted tabular-nums">
          {shown.length === 0 ? "nothing yet" : `${shown.length} different`}
          {repeats > 0 && `, ${repeats} repeats`}
        </span>
      </h2>
      <ol className="grid gap-2 lg:grid-cols-2 2xl:grid-cols-3">
        {shown.map((one) => (
          <li key={one.id} className="rounded-lg border border-border bg-surface p-3">
            <div className="flex flex-wrap items-center gap-1.5 pb-1">
              <Badge tone="accent">{one.categoryKey}</Badge>
              {ranks.get(one.id) ? (
                <Badge>rank {ranks.get(one.id)}</Badge>
              ) : (
                <Badge tone="danger">blocked</Badge>
              )}
              {one.guardrails.level === "warn" && <Badge tone="warning">look again</Badge>}
            </div>
            <div lang={one.language} className="font-medium break-words">
              {one.title}
            </div>
            <div lang={one.language} className="break-words">
              {one.body}
            </div>
            {one.guardrails.findings.map((finding) => (
              <div
                key={`${finding.rule} ${finding.reason}`}
                className={finding.level === "block" ? "text-danger" : "text-warning"}
              >
                {finding.level === "block" ? "Blocked" : "Warning"}: {finding.reason}
              </div>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
