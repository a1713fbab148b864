import { type BulkView, LEFT_OUT_REASONS, leftOutWords } from "#core/review/bulk-view.ts";

/** How many open items of the scope are left out, and why. */
export function LeftOutList({ bulk }: { bulk: BulkView }) {
  const reasons = LEFT_OUT_REASONS.filter((reason) => bulk.leftOut[reason] > 0);
  const total = reasons.reduce((sum, reason) => sum + bulk.leftOut[reason], 0);
  if (total === 0) return <p className="text-muted">No open item in the scope is left out.</p>;
  return (
    <div>
      <h2 className="pb-1 text-muted">{`Left out: ${total.toLocaleString("en")} open items of the scope`}</h2>
      <dl className="grid gap-y-0.5">
        {reasons.map((reason) => (
          <div key={reason} className="flex gap-3">
            <dt className="order-2">{leftOutWords(reason, bulk.filter)}</dt>
            <dd className="order-1 min-w-12 text-right font-medium tabular-nums">
              {bulk.leftOut[reason].toLocaleString("en")}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
