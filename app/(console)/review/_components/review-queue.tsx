import { clsx } from "clsx";
import Link from "next/link";
import type { QueueEntry } from "#server/services/review/read-review.ts";

/** What waits, oldest first. */
export function ReviewQueue({
  entries,
  total,
  current,
}: {
  entries: readonly QueueEntry[];
  total: number;
  current: string;
}) {
  return (
    <nav aria-label="Queue" className="hidden xl:block">
      <h2 className="pb-2 font-medium tabular-nums">{total} to review</h2>
      <ul className="flex flex-col gap-0.5">
        {entries.map((entry) => (
          <li key={entry.itemId}>
            <Link
              href={`/review/${entry.itemId}`}
              prefetch={false}
              aria-current={entry.itemId === current ? "true" : undefined}
              className={clsx(
                "block rounded-md px-2 py-1.5 hover:bg-sunken",
                entry.itemId === current && "bg-accent-soft text-accent",
              )}
            >
              <span className="block truncate">{entry.line}</span>
              <span className={clsx("text-xs tabular-nums", entry.itemId !== current && "text-muted")}>
                {entry.language} · {entry.candidates} candidates
                {entry.winProbability !== null && ` · ${Math.round(entry.winProbability * 100)} % vs human`}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
