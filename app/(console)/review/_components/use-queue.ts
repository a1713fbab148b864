"use client";

import { type InfiniteData, useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { queueQuery, reviewKeys } from "#client/queries/review.ts";
import type { QueueFilter } from "#core/review/queue-filter.ts";
import type { QueuePage } from "#core/review/queue-view.ts";

type Loaded = InfiniteData<QueuePage, string | null>;

/** The queue under a filter, and what a decision does to it before the server has answered. */
export function useQueue(filter: QueueFilter) {
  const client = useQueryClient();
  const query = useInfiniteQuery(queueQuery(filter));
  const entries = useMemo(() => query.data?.pages.flatMap(({ rows }) => rows) ?? [], [query.data]);
  const total = query.data?.pages[0]?.total ?? 0;
  const change = useCallback(
    (to: (loaded: Loaded) => Loaded) =>
      client.setQueryData<Loaded>(reviewKeys.queue(filter), (loaded) => loaded && to(loaded)),
    [client, filter],
  );
  /** Takes a decided item out. */
  const takeOut = useCallback((itemId: string) => change((loaded) => without(loaded, itemId)), [change]);
  /** Puts a skipped item at the end. */
  const putLast = useCallback(
    (itemId: string) =>
      change((loaded) => {
        const entry = loaded.pages.flatMap(({ rows }) => rows).find((row) => row.itemId === itemId);
        const last = loaded.pages.at(-1);
        if (!entry || !last) return loaded;
        const left = without(loaded, itemId);
        const pages = left.pages.map((page, at) => ({
          ...page,
          total: at === 0 ? (loaded.pages[0]?.total ?? null) : page.total,
          rows: at === left.pages.length - 1 && page.next === null ? [...page.rows, entry] : page.rows,
        }));
        return { ...left, pages };
      }),
    [change],
  );
  /** Reads it again. */
  const renew = useCallback(() => void client.invalidateQueries({ queryKey: reviewKeys.queues }), [client]);
  return { query, entries, total, takeOut, putLast, renew };
}

export type Queue = ReturnType<typeof useQueue>;

function without(loaded: Loaded, itemId: string): Loaded {
  const held = loaded.pages.some(({ rows }) => rows.some((row) => row.itemId === itemId));
  if (!held) return loaded;
  const pages = loaded.pages.map((page) => ({
    ...page,
    total: page.total === null ? null : Math.max(0, page.total - 1),
    rows: page.rows.filter((row) => row.itemId !== itemId),
  }));
  return { ...loaded, pages };
}
