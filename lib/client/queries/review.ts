import { type InfiniteData, infiniteQueryOptions, type QueryClient } from "@tanstack/react-query";
import type { Page } from "#core/campaigns/campaign-view.ts";
import type { BulkRow } from "#core/review/bulk-filter.ts";
import type { QueuePage } from "#core/review/queue-entry.ts";
import { type ReviewFilter, reviewSearch } from "#core/review/review-filter.ts";
import { fetchJson } from "../fetch-json.ts";

/** A page of the queue; the first one says how many items there are in all. */
export interface CountedQueuePage extends QueuePage {
  total: number | null;
}

/** The review queue under a filter, page by page. */
export function queueQuery(filter: ReviewFilter) {
  return infiniteQueryOptions({
    queryKey: ["review", "queue", filter] as const,
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams(reviewSearch(filter));
      if (pageParam) query.set("after", pageParam);
      return fetchJson<CountedQueuePage>(`/api/review?${query}`, signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    staleTime: 10_000,
  });
}

/** Takes a decided item out of every queue that is shown, before the server has answered. */
export function leaveQueue(client: QueryClient, itemId: string): void {
  client.setQueriesData<InfiniteData<CountedQueuePage>>({ queryKey: ["review", "queue"] }, (data) => {
    if (!data?.pages.some((page) => page.entries.some((entry) => entry.itemId === itemId))) return data;
    return {
      ...data,
      pages: data.pages.map((page) => ({
        ...page,
        total: page.total && page.total - 1,
        entries: page.entries.filter((entry) => entry.itemId !== itemId),
      })),
    };
  });
}

/** Loads the queues that are shown anew. */
export function renewQueues(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ queryKey: ["review", "queue"] });
}

/** What a bulk approval would approve, page by page. */
export function bulkRowsQuery(id: string) {
  return infiniteQueryOptions({
    queryKey: ["review", "bulk", id] as const,
    queryFn: ({ pageParam, signal }) =>
      fetchJson<Page<BulkRow>>(
        `/api/review/bulk/${id}/rows?${new URLSearchParams(pageParam ? { after: pageParam } : {})}`,
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
