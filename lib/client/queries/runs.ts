import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { BatchView } from "#core/generation/batch-view.ts";
import { type ResultsFilter, resultsSearch } from "#core/generation/results-filter.ts";
import type { RunFilter } from "#core/generation/run-filter.ts";
import type { RunEstimateView } from "#core/generation/run-request.ts";
import type { ResultsPage } from "#core/generation/run-results.ts";
import { isActive, type RunView } from "#core/generation/run-view.ts";
import { fetchJson } from "../fetch-json.ts";
import { postJson } from "../post-json.ts";

export interface RunProgressData {
  run: RunView;
  failures: { errorKind: string; message: string; count: number }[];
  /** Of a run in batch mode, newest first. */
  batches: BatchView[];
}

export interface RunsPage {
  runs: RunView[];
  nextBefore: string | null;
}

const LOOK_EVERY_MS = 700;
const LOOK_AT_LIST_EVERY_MS = 1_500;

/** A run's progress, looked at again as long as it may change; `initial` is what the server rendered. */
export function runProgressQuery(initial: RunProgressData) {
  const { id } = initial.run;
  return queryOptions({
    queryKey: ["runs", id, "progress"],
    queryFn: ({ signal }) => fetchJson<RunProgressData>(`/api/runs/${id}/progress`, signal),
    initialData: initial,
    gcTime: 0,
    refetchInterval: ({ state }) => (state.data && !isActive(state.data.run) ? false : LOOK_EVERY_MS),
  });
}

/** What a run would take, as it is chosen now. */
export function estimateQuery(request: object) {
  return queryOptions({
    queryKey: ["runs", "estimate", request],
    queryFn: ({ signal }) => postJson<RunEstimateView>("/api/runs/estimate", request, signal),
    placeholderData: keepPreviousData,
    // Content comes and goes: what was counted on an earlier visit is not trusted.
    gcTime: 0,
    retry: false,
  });
}

/** What a run wrote under a filter, item by item, page by page. `first` is what the server rendered, if it did. */
export function resultsQuery(runId: string, filter: ResultsFilter, first: ResultsPage | undefined) {
  return infiniteQueryOptions({
    queryKey: ["runs", runId, "results", filter] as const,
    queryFn: ({ pageParam, signal }) => {
      const query = resultsSearch(filter);
      if (pageParam) query.set("after", pageParam);
      return fetchJson<ResultsPage>(`/api/runs/${runId}/results?${query}`, signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    ...(first && { initialData: { pages: [first], pageParams: [null] } }),
    gcTime: 0,
    // The reader says when: results that come in by themselves would move what is being read.
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Runs under a filter, page by page; `first` is what the server rendered. */
export function runsQuery(filter: RunFilter | null, first: RunsPage) {
  return infiniteQueryOptions({
    queryKey: ["runs", "list", filter, first.runs] as const,
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams(filter ? { status: filter } : {});
      if (pageParam) query.set("before", pageParam);
      return fetchJson<RunsPage>(`/api/runs?${query}`, signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextBefore,
    initialData: { pages: [first], pageParams: [null] },
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The runs of a list that were under way when it was read, as they are now; asked until all of them have ended. */
export function runStatesQuery(ids: readonly string[]) {
  return queryOptions({
    queryKey: ["runs", "states", ids],
    queryFn: ({ signal }) =>
      fetchJson<RunView[]>(`/api/runs/states?${new URLSearchParams({ ids: ids.join(",") })}`, signal),
    enabled: ids.length > 0,
    gcTime: 0,
    refetchInterval: ({ state }) =>
      state.data && !state.data.some(isActive) ? false : LOOK_AT_LIST_EVERY_MS,
  });
}
