import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { type QueueFilter, queueAddress } from "#core/review/queue-filter.ts";
import type { QueuePage } from "#core/review/queue-view.ts";
import type { ReviewView } from "#core/review/review-view.ts";
import { fetchJson } from "../fetch-json.ts";

/** The one place where the keys of the review are made. */
export const reviewKeys = {
  queues: ["review", "queue"] as const,
  queue: (filter: QueueFilter) => ["review", "queue", queueAddress(filter)] as const,
  item: (itemId: string) => ["review", "item", itemId] as const,
};

/** The queue under a filter, page by page. */
export function queueQuery(filter: QueueFilter) {
  return infiniteQueryOptions({
    queryKey: reviewKeys.queue(filter),
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams(queueAddress(filter));
      if (pageParam) query.set("after", pageParam);
      return fetchJson<QueuePage>(`/api/review/queue?${query}`, signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    staleTime: 30_000,
    refetchOnWindowFocus: true,
  });
}

/** One item with its candidates; fetched ahead for the next one in the queue. */
export function reviewItemQuery(itemId: string) {
  return queryOptions({
    queryKey: reviewKeys.item(itemId),
    queryFn: ({ signal }) => fetchJson<ReviewView>(`/api/review/items/${itemId}`, signal),
    staleTime: 15_000,
    refetchOnWindowFocus: true,
  });
}
