import { clsx } from "clsx";
import { CircleSlash, TriangleAlert } from "lucide-react";
import { StyleName } from "#components/candidates/style-names.tsx";
import type { QueueEntry } from "#core/review/queue-view.ts";

/** One item of the queue: what it is, how sure its top candidate is to win, and whether a guardrail speaks. */
export function QueueRow({ entry, current }: { entry: QueueEntry; current: boolean }) {
  const { winProbability: win, level } = entry;
  const quiet = current ? "text-accent" : "text-muted";
  return (
    <>
      <span dir="auto" className={clsx("block truncate", current && "font-medium")}>
        {entry.line}
      </span>
      <span className={clsx("flex items-center gap-1.5 text-xs tabular-nums", quiet)}>
        <span>{entry.language}</span>
        <span className="min-w-0 truncate">
          {entry.categoryKey ? <StyleName of={entry.categoryKey} /> : "all blocked"}
        </span>
        {level === "warn" && (
          <TriangleAlert role="img" aria-label="a guardrail warns" className="size-3 text-warning" />
        )}
        {level === null && <CircleSlash role="img" aria-label="all blocked" className="size-3 text-danger" />}
        {win !== null && <span className="ml-auto shrink-0">{`${Math.round(win * 100)} %`}</span>}
      </span>
    </>
  );
}
