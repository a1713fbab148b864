import { clsx } from "clsx";
import Link from "next/link";
import { RUN_FILTER_WORDS, RUN_FILTERS, type RunFilter } from "#core/generation/run-filter.ts";

/** The list's filter: links, so that the address says what is shown. */
export function RunTabs({ filter }: { filter: RunFilter | null }) {
  return (
    <nav aria-label="Filter by state" className="mb-4 flex gap-1 overflow-x-auto border-border border-b">
      {[null, ...RUN_FILTERS].map((one) => (
        <Link
          key={one}
          href={one ? `/runs?status=${one}` : "/runs"}
          aria-current={one === filter ? "page" : undefined}
          className={clsx(
            "-mb-px whitespace-nowrap border-b-2 px-3 py-2",
            one === filter
              ? "border-accent font-medium text-ink"
              : "border-transparent text-muted hover:text-ink",
          )}
        >
          {one ? RUN_FILTER_WORDS[one] : "All"}
        </Link>
      ))}
    </nav>
  );
}
