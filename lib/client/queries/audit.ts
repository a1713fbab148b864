import { infiniteQueryOptions } from "@tanstack/react-query";
import type { AuditEventView, AuditFilter } from "#core/audit/audit-filter.ts";
import type { Page } from "#core/campaigns/campaign-view.ts";
import { fetchJson } from "../fetch-json.ts";
import { renderedFirst } from "./rendered-first.ts";

/** A filter as an address holds it: what is not asked for is left out. */
export function auditSearch(filter: AuditFilter): URLSearchParams {
  return new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ""));
}

/** The audit under a filter, page by page; `first` is what the server rendered. */
export function auditQuery(filter: AuditFilter, first: Page<AuditEventView>) {
  return infiniteQueryOptions({
    queryKey: ["audit", filter] as const,
    queryFn: ({ pageParam, signal }) => {
      const query = auditSearch(filter);
      if (pageParam) query.set("before", pageParam);
      return fetchJson<Page<AuditEventView>>(`/api/audit?${query}`, signal);
    },
    ...renderedFirst(first),
    staleTime: 30_000,
  });
}
