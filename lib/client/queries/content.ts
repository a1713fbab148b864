import { infiniteQueryOptions } from "@tanstack/react-query";
import type { Page } from "#core/campaigns/campaign-view.ts";
import { type ContentFilter, contentSearch } from "#core/content/content-filter.ts";
import type { BadRowView, ContentSummary } from "#core/content/content-view.ts";
import { fetchJson } from "../fetch-json.ts";
import { renderedFirst } from "./rendered-first.ts";

/** Content under a filter, page by page; `first` is what the server rendered. */
export function contentQuery(filter: ContentFilter, first: Page<ContentSummary>) {
  return infiniteQueryOptions({
    // The first page's own rows are part of the key: after a change the server renders others, and they show at once.
    queryKey: ["content", filter, first.rows] as const,
    queryFn: ({ pageParam, signal }) => {
      const query = contentSearch(filter);
      if (pageParam) query.set("before", pageParam);
      return fetchJson<Page<ContentSummary>>(`/api/content?${query}`, signal);
    },
    ...renderedFirst(first),
    staleTime: 30_000,
  });
}

/** The bad rows of an upload as it is mapped now, page by page; `first` is what the server rendered. */
export function badRowsQuery(importId: string, first: Page<BadRowView>) {
  return infiniteQueryOptions({
    queryKey: ["content", "imports", importId, "bad", first.rows] as const,
    queryFn: ({ pageParam, signal }) =>
      fetchJson<Page<BadRowView>>(
        `/api/content/import/${importId}/rows?${new URLSearchParams(pageParam ? { after: pageParam } : {})}`,
        signal,
      ),
    ...renderedFirst(first),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
