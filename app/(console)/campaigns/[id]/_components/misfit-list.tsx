import { Badge } from "#components/ui/badge.tsx";
import type { FitReport } from "#core/export/fit-view.ts";

/** The notifications that do not fit, each with every reason; the first ones where there are many. */
export function MisfitList({ report }: { report: FitReport }) {
  const { misfits, fits, messages } = report;
  const all = messages - fits;
  return (
    <section aria-label="What does not fit" className="grid gap-1">
      <h3 className="font-medium">
        {`${all.toLocaleString("en")} ${all === 1 ? "does" : "do"} not fit`}
        {misfits.length < all && (
          <span className="font-normal text-muted">{`, the first ${misfits.length} are shown`}</span>
        )}
      </h3>
      <ul
        // A box that scrolls is reached by keys.
        tabIndex={0}
        className="max-h-72 divide-y divide-border overflow-y-auto rounded-md border border-border"
      >
        {misfits.map((one) => (
          <li key={one.messageId} className="grid gap-0.5 px-3 py-2">
            <p className="flex gap-2">
              <span dir="auto" className="min-w-0 flex-1 truncate font-medium">
                {one.text || "Without a text"}
              </span>
              {one.ownDelivery && <Badge>own delivery</Badge>}
              <span className="max-w-40 truncate text-muted">{one.externalId}</span>
            </p>
            {one.reasons.map((reason) => (
              <p key={reason} className="break-words text-warning">
                {reason}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
