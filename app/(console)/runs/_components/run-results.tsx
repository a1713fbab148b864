import { Badge } from "#components/ui/badge.tsx";
import type { GuardrailReport } from "#core/guardrails/guardrail.ts";
import { rankCandidates } from "#core/ranking/rank-candidates.ts";

interface ResultCandidate {
  id: string;
  kind: "generated" | "reference" | "override";
  categoryKey: string | null;
  title: string;
  body: string;
  reward: number | null;
  guardrails: GuardrailReport;
  duplicateOfId: string | null;
}

const order = (rank: number | null) => rank ?? Number.POSITIVE_INFINITY;

/** What a run wrote, item by item, best first. Repeats are folded into a count. */
export function RunResults({
  items,
}: {
  items: readonly { itemId: string; externalId: string; candidates: ResultCandidate[] }[];
}) {
  return (
    <div className="flex flex-col gap-6">
      {items.map((item) => {
        const competing = item.candidates.map((one) => ({ ...one, guardrailLevel: one.guardrails.level }));
        const ranks = new Map(rankCandidates(competing).map(({ id, rank }) => [id, rank]));
        const shown = item.candidates
          .filter((one) => one.duplicateOfId === null)
          .sort((a, b) => order(ranks.get(a.id)!) - order(ranks.get(b.id)!));
        return (
          <section key={item.itemId} aria-label={item.externalId}>
            <h2 className="pb-2 font-medium">
              {item.externalId}{" "}
              <span className="font-normal text-muted">
                {shown.length} different, {item.candidates.length - shown.length} repeats
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
                  </div>
                  <div className="font-medium break-words">{one.title}</div>
                  <div className="break-words">{one.body}</div>
                  {one.guardrails.findings.map((finding) => (
                    <div
                      key={finding.rule}
                      className={finding.level === "block" ? "text-danger" : "text-warning"}
                    >
                      {finding.reason}
                    </div>
                  ))}
                </li>
              ))}
            </ol>
          </section>
        );
      })}
    </div>
  );
}
