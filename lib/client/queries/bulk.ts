import { infiniteQueryOptions } from "@tanstack/react-query";
import type { Page } from "#core/campaigns/campaign-view.ts";
import type { BulkEntryView, BulkOutcome } from "#core/review/bulk-view.ts";
import { fetchJson } from "../fetch-json.ts";
import { renderedFirst } from "./rendered-first.ts";

/** The entries of a bulk approval, page by page; `first` is what the server rendered. */
export function bulkEntriesQuery(id: string, outcome: BulkOutcome | null, first: Page<BulkEntryView>) {
  return infiniteQueryOptions({
    queryKey: ["review", "bulk", id, outcome, first.rows] as const,
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams({
        ...(outcome && { outcome }),
        ...(pageParam && { after: pageParam }),
      });
      return fetchJson<Page<BulkEntryView>>(`/api/review/bulk/${id}/entries?${query}`, signal);
    },
    ...renderedFirst(first),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
