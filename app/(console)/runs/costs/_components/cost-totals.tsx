import type { CostSums } from "#core/costs/cost-report.ts";
import { dollarText } from "#core/costs/money.ts";

const number = (value: number) => value.toLocaleString("en");

/** The sums of the period, and what they leave out. */
export function CostTotals({ total }: { total: CostSums }) {
  const figures: [name: string, value: string][] = [
    ["Cost", total.cost === 0 && total.unpricedCalls > 0 ? "no price" : dollarText(total.cost)],
    ["Tasks that ended", number(total.tasks)],
    ["Calls", number(total.calls)],
    ["From kept answers", number(total.cachedAnswers)],
    ["Prompt tokens", number(total.promptTokens)],
    ["Answer tokens", number(total.completionTokens)],
  ];
  return (
    <section aria-label="Totals" className="overflow-hidden rounded-lg border border-border bg-surface">
      <dl className="grid grid-cols-2 tabular-nums sm:grid-cols-3 lg:grid-cols-6">
        {figures.map(([name, value]) => (
          <div key={name} className="-mb-px border-border border-b px-4 py-2">
            <dt className="truncate text-muted text-xs">{name}</dt>
            <dd className="font-medium">{value}</dd>
          </div>
        ))}
      </dl>
      {total.unpricedCalls > 0 && (
        <p className="border-border border-t px-4 py-2 text-warning">
          {`${number(total.unpricedCalls)} of these calls have no cost here: no price of their model was known when their run or evaluation started, or when they were tried.`}
        </p>
      )}
    </section>
  );
}
