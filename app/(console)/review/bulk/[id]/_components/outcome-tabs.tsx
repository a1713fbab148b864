import { clsx } from "clsx";
import Link from "next/link";
import type { BulkOutcome, BulkView } from "#core/review/bulk-view.ts";

const TABS: [BulkOutcome | null, string][] = [
  [null, "All"],
  ["approved", "Approved"],
  ["skipped", "Skipped"],
  ["undone", "Taken back"],
];

/** Which entries are shown, by what became of them. */
export function OutcomeTabs({ bulk, at }: { bulk: BulkView; at: BulkOutcome | null }) {
  return (
    <nav aria-label="Outcome" className="flex gap-1 pb-3">
      {TABS.map(([outcome, words]) => (
        <Link
          key={words}
          href={`/review/bulk/${bulk.id}${outcome ? `?outcome=${outcome}` : ""}`}
          aria-current={outcome === at ? "page" : undefined}
          className={clsx(
            "rounded-md px-2.5 py-1",
            outcome === at ? "bg-accent-soft font-medium text-accent" : "text-muted hover:bg-sunken",
          )}
        >
          {words}
        </Link>
      ))}
    </nav>
  );
}
