import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { judgingHasEnded } from "#core/evaluation/judge/judging-status.ts";
import type { JudgingEstimateView, JudgingProgress } from "#core/evaluation/judge/judging-view.ts";
import { fetchJson } from "../fetch-json.ts";
import { postJson } from "../post-json.ts";

const LOOK_EVERY_MS = 700;
/** At one that waits for the day's budget. */
const LOOK_SELDOM_MS = 15_000;

/** A judging's progress, looked at again as long as it may change. */
export function judgingQuery(initial: JudgingProgress) {
  const { id, status } = initial.judging;
  return queryOptions({
    // What the server rendered anew (a retry) begins anew.
    queryKey: ["evaluations", "judgings", id, status],
    queryFn: ({ signal }) => fetchJson<JudgingProgress>(`/api/evaluations/judgings/${id}`, signal),
    initialData: initial,
    gcTime: 0,
    refetchInterval: ({ state }) => {
      const now = state.data?.judging.status;
      if (now && judgingHasEnded(now)) return false;
      return now === "paused" ? LOOK_SELDOM_MS : LOOK_EVERY_MS;
    },
  });
}

/** What a judging would take, as it is chosen now. */
export function judgingEstimateQuery(request: object) {
  return queryOptions({
    queryKey: ["evaluations", "judgings", "estimate", request],
    queryFn: ({ signal }) =>
      postJson<JudgingEstimateView>("/api/evaluations/judgings/estimate", request, signal),
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
  });
}
