import { infiniteQueryOptions, keepPreviousData } from "@tanstack/react-query";
import type { ApprovedFilter } from "#core/campaigns/approved-filter.ts";
import type { CampaignStatus } from "#core/campaigns/campaign-status.ts";
import type {
  ApprovedNotification,
  CampaignMessageView,
  CampaignSummary,
  Page,
} from "#core/campaigns/campaign-view.ts";
import { fetchJson } from "../fetch-json.ts";
import { renderedFirst } from "./rendered-first.ts";

/** The one place where the keys of campaigns are made. */
export const campaignKeys = {
  all: ["campaigns"] as const,
  list: (status: CampaignStatus | null) => ["campaigns", "list", status] as const,
  messages: (id: string, version: number) => ["campaigns", id, "messages", version] as const,
  approved: (id: string, version: number, filter: ApprovedFilter) =>
    ["campaigns", id, "approved", version, filter] as const,
};

/** Campaigns page by page; `first` is what the server rendered. */
export function campaignsQuery(status: CampaignStatus | null, first: Page<CampaignSummary>) {
  return infiniteQueryOptions({
    queryKey: campaignKeys.list(status),
    queryFn: ({ pageParam, signal }) =>
      fetchJson<Page<CampaignSummary>>(address("/api/campaigns", { status, before: pageParam }), signal),
    ...renderedFirst(first),
    staleTime: 30_000,
  });
}

/** The messages of a campaign as of one version of it, so that a change never mixes with what was there before. */
export function campaignMessagesQuery(id: string, version: number) {
  return infiniteQueryOptions({
    queryKey: campaignKeys.messages(id, version),
    queryFn: ({ pageParam, signal }) =>
      fetchJson<Page<CampaignMessageView>>(
        address(`/api/campaigns/${id}/messages`, { after: pageParam }),
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}

/** What the campaign can take, under a filter; the first page holds the total. */
export function approvedQuery(id: string, version: number, filter: ApprovedFilter) {
  return infiniteQueryOptions({
    queryKey: campaignKeys.approved(id, version, filter),
    queryFn: ({ pageParam, signal }) =>
      fetchJson<Page<ApprovedNotification> & { total: number | null }>(
        address(`/api/campaigns/${id}/approved`, {
          ...filter,
          unused: String(filter.unused),
          before: pageParam,
        }),
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}

function address(path: string, given: Record<string, string | null>): string {
  const query = new URLSearchParams(
    Object.entries(given).filter((pair): pair is [string, string] => Boolean(pair[1])),
  );
  return query.size > 0 ? `${path}?${query}` : path;
}
