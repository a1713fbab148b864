"use client";
import { useVirtualizer } from "@tanstack/react-virtual";
import { clsx } from "clsx";
import Link from "next/link";
import { useEffect, useRef } from "react";
import type { QueueEntry } from "#core/review/queue-entry.ts";
import { type ReviewFilter, reviewSearch } from "#core/review/review-filter.ts";

const ROW = 50;

interface Props {
  entries: readonly QueueEntry[];
  current: string | null;
  filter: ReviewFilter;
  onEnd?: () => void;
  onOpen: () => void;
}

/** The items of the queue. Only those in sight are drawn, so that ten thousand are as quick as ten. */
export function QueueList({ entries, current, filter, onEnd, onOpen }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: entries.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: 8,
  });
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= entries.length - 10) onEnd?.();
  }, [last, entries.length, onEnd]);
  const at = entries.findIndex((entry) => entry.itemId === current);
  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at, { align: "auto" });
  }, [at, rows]);
  return (
    <nav aria-label="Items" ref={box} className="max-h-96 min-h-24 flex-1 overflow-y-auto xl:max-h-none">
      <ul className="relative" style={{ height: rows.getTotalSize() }}>
        {shown.map(({ index, start }) => {
          const entry = entries[index]!;
          return (
            <li
              key={entry.itemId}
              className="absolute inset-x-0 p-px"
              style={{ height: ROW, transform: `translateY(${start}px)` }}
            >
              <QueueLink
                entry={entry}
                here={entry.itemId === current}
                search={reviewSearch(filter)}
                onOpen={onOpen}
              />
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function QueueLink(props: { entry: QueueEntry; here: boolean; search: string; onOpen: () => void }) {
  const { entry, here, search, onOpen } = props;
  return (
    <Link
      href={`/review/${entry.itemId}${search}`}
      prefetch={false}
      onClick={onOpen}
      aria-current={here ? "true" : undefined}
      className={clsx(
        "block h-full rounded-md px-2 py-1.5 hover:bg-sunken",
        here && "bg-accent-soft text-accent",
      )}
    >
      <span lang={entry.language} className="block truncate leading-5">
        {entry.line}
      </span>
      <span className={clsx("block truncate text-xs leading-4 tabular-nums", !here && "text-muted")}>
        {entry.language} · {entry.candidates} candidates
        {entry.winProbability !== null && ` · ${Math.round(entry.winProbability * 100)} % vs human`}
      </span>
    </Link>
  );
}
