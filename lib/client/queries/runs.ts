import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { RunEstimateView } from "#core/generation/run-request.ts";
import type { ResultsPage } from "#core/generation/run-results.ts";
import { isActive, type RunView } from "#core/generation/run-view.ts";
import { fetchJson } from "../fetch-json.ts";
import { postJson } from "../post-json.ts";

export interface RunProgressData {
  run: RunView;
  failures: { errorKind: string; message: string; count: number }[];
}

const LOOK_EVERY_MS = 700;

/** A run's progress, looked at again as long as it may change. */
export function runProgressQuery(id: string) {
  return queryOptions({
    queryKey: ["runs", id, "progress"],
    queryFn: ({ signal }) => fetchJson<RunProgressData>(`/api/runs/${id}/progress`, signal),
    refetchInterval: ({ state }) => (state.data && !isActive(state.data.run) ? false : LOOK_EVERY_MS),
  });
}

/** What a run would take, as it is chosen now. */
export function estimateQuery(request: object) {
  return queryOptions({
    queryKey: ["runs", "estimate", request],
    queryFn: ({ signal }) => postJson<RunEstimateView>("/api/runs/estimate", request, signal),
    placeholderData: keepPreviousData,
    retry: false,
  });
}

/** What a run wrote, item by item, page by page; `first` is what the server rendered, at so many candidates. */
export function resultsQuery(runId: string, first: ResultsPage, candidates: number) {
  return infiniteQueryOptions({
    queryKey: ["runs", runId, "results", candidates] as const,
    queryFn: ({ pageParam, signal }) =>
      fetchJson<ResultsPage>(
        `/api/runs/${runId}/results?${new URLSearchParams(pageParam ? { after: pageParam } : {})}`,
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    initialData: { pages: [first], pageParams: [null] },
    staleTime: Number.POSITIVE_INFINITY,
  });
}
