import { infiniteQueryOptions } from "@tanstack/react-query";
import type { Page } from "#core/campaigns/campaign-view.ts";
import type { NextDuelsInput } from "#core/duels/duel-choice.ts";
import type { DuelBatch } from "#core/duels/duel-view.ts";
import type { RecentVote } from "#core/duels/results-view.ts";
import { fetchJson, RequestRefused } from "../fetch-json.ts";
import { sendJson } from "../send-json.ts";
import { renderedFirst } from "./rendered-first.ts";

/** The next pairs, without those that are named; throws `RequestRefused` with a message that may be shown. */
export async function moreDuels(without: NextDuelsInput["without"]): Promise<DuelBatch> {
  const result = await sendJson<DuelBatch>("/api/duels/next", { without });
  if (!result.ok) throw new RequestRefused(result.error);
  return result.data;
}

/** Votes, newest first, page by page; `first` is what the server rendered. */
export function recentVotesQuery(first: Page<RecentVote>) {
  return infiniteQueryOptions({
    queryKey: ["duels", "recent"] as const,
    queryFn: ({ pageParam, signal }) =>
      fetchJson<Page<RecentVote>>(`/api/duels/recent${pageParam ? `?before=${pageParam}` : ""}`, signal),
    ...renderedFirst(first),
    staleTime: 30_000,
  });
}
