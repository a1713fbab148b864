"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import { clsx } from "clsx";
import { type MouseEvent, useEffect, useRef } from "react";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { QueueRow } from "./queue-row.tsx";
import type { Queue } from "./use-queue.ts";

interface Props {
  queue: Queue;
  current: string;
  hrefOf: (itemId: string) => string;
  onGo: (itemId: string) => void;
}

const ROW = 48;
const AHEAD = 15;

/** The queue's items: only those in sight are in the page, and the next page is fetched before its place is reached. */
export function QueueList({ queue, current, hrefOf, onGo }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const { query, entries, total } = queue;
  const list = useVirtualizer({
    count: entries.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: 8,
    getItemKey: (index) => entries[index]!.itemId,
  });
  const shown = list.getVirtualItems();
  const end = (shown.at(-1)?.index ?? -1) >= entries.length - AHEAD;
  const { hasNextPage, isFetching, fetchNextPage } = query;
  useEffect(() => {
    if (end && hasNextPage && !isFetching) void fetchNextPage();
  }, [end, hasNextPage, isFetching, fetchNextPage]);
  const at = entries.findIndex(({ itemId }) => itemId === current);
  useEffect(() => {
    if (at >= 0) list.scrollToIndex(at, { align: "auto" });
  }, [at, list]);

  const open = (event: MouseEvent, itemId: string) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onGo(itemId);
  };
  if (query.error && entries.length === 0)
    return (
      <div className="grid gap-2 p-3">
        <Callout tone="danger">{query.error.message}</Callout>
        <Button onClick={() => void query.refetch()}>Try again</Button>
      </div>
    );
  if (query.isPending) return <QueueSkeleton />;
  if (entries.length === 0) return <p className="p-3 text-muted">Nothing here. Widen the filter.</p>;
  return (
    <div ref={box} className="min-h-0 flex-1 overflow-y-auto px-1.5 pb-2">
      <ul className="relative" style={{ height: list.getTotalSize() }}>
        {shown.map(({ index, key, start }) => {
          const entry = entries[index]!;
          const here = entry.itemId === current;
          return (
            <li
              key={key}
              aria-setsize={total}
              aria-posinset={index + 1}
              className="absolute inset-x-0"
              style={{ height: ROW, transform: `translateY(${start}px)` }}
            >
              <a
                href={hrefOf(entry.itemId)}
                onClick={(event) => open(event, entry.itemId)}
                aria-current={here ? "true" : undefined}
                className={clsx(
                  "block rounded-md px-2 py-1 -outline-offset-2",
                  here ? "bg-accent-soft text-accent" : "text-ink hover:bg-sunken",
                )}
              >
                <QueueRow entry={entry} current={here} />
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The list's shape while it is read. */
export function QueueSkeleton() {
  return (
    <div role="status" aria-busy="true" aria-label="Loading the queue" className="grid gap-1 px-2">
      {["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"].map((row) => (
        <div key={row} className="h-11 rounded-md bg-sunken motion-safe:animate-pulse" />
      ))}
    </div>
  );
}
