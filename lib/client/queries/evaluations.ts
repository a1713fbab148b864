import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Page } from "#core/campaigns/campaign-view.ts";
import type { EvaluationEstimateView } from "#core/evaluation/runs/evaluation-estimate.ts";
import { hasEnded, isEvaluating } from "#core/evaluation/runs/evaluation-status.ts";
import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";
import { fetchJson } from "../fetch-json.ts";
import { postJson } from "../post-json.ts";
import { renderedFirst } from "./rendered-first.ts";

const LOOK_EVERY_MS = 700;
/** At one that waits for the day's budget. */
const LOOK_SELDOM_MS = 15_000;

/** When to look again: soon while a worker is at any of them, seldom while one waits, not at all when all have ended. */
function lookAgain(all: readonly EvaluationView[] | undefined): number | false {
  if (all?.every(({ status }) => hasEnded(status))) return false;
  return all?.every(({ status }) => !isEvaluating(status)) ? LOOK_SELDOM_MS : LOOK_EVERY_MS;
}

export interface EvaluationProgressData {
  evaluation: EvaluationView;
  failures: { errorKind: string; message: string; count: number }[];
}

/** An evaluation's progress, looked at again as long as it may change. */
export function evaluationProgressQuery(initial: EvaluationProgressData) {
  const { id } = initial.evaluation;
  return queryOptions({
    queryKey: ["evaluations", id, "progress"],
    queryFn: ({ signal }) => fetchJson<EvaluationProgressData>(`/api/evaluations/${id}/progress`, signal),
    initialData: initial,
    gcTime: 0,
    refetchInterval: ({ state }) => lookAgain(state.data && [state.data.evaluation]),
  });
}

/** Evaluations, page by page, of one set where its id is given; `first` is what the server rendered. */
export function evaluationsQuery(first: Page<EvaluationView>, setId?: string) {
  return infiniteQueryOptions({
    queryKey: ["evaluations", "list", setId ?? "", first.rows] as const,
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams(setId ? { set: setId } : {});
      if (pageParam) query.set("before", pageParam);
      return fetchJson<Page<EvaluationView>>(`/api/evaluations?${query}`, signal);
    },
    ...renderedFirst(first),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Evaluations that were under way when they were read, as they are now; asked until all of them have ended. */
export function evaluationStatesQuery(ids: readonly string[]) {
  return queryOptions({
    queryKey: ["evaluations", "states", ids],
    queryFn: ({ signal }) =>
      fetchJson<EvaluationView[]>(`/api/evaluations/states?ids=${ids.join(",")}`, signal),
    enabled: ids.length > 0,
    gcTime: 0,
    refetchInterval: ({ state }) => lookAgain(state.data),
  });
}

/** What evaluations would take, as they are chosen now; not asked before the choice makes sense. */
export function evaluationEstimateQuery(request: object | null) {
  return queryOptions({
    queryKey: ["evaluations", "estimate", request],
    queryFn: ({ signal }) => postJson<EvaluationEstimateView>("/api/evaluations/estimate", request, signal),
    enabled: request !== null,
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
  });
}
