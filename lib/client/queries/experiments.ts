import { infiniteQueryOptions } from "@tanstack/react-query";
import type { Page } from "#core/campaigns/campaign-view.ts";
import type { ExperimentStatus } from "#core/experiments/experiment-status.ts";
import type { ExperimentSummary, MessageTexts } from "#core/experiments/experiment-view.ts";
import type { LoadView } from "#core/experiments/outcomes/load-view.ts";
import { fetchJson } from "../fetch-json.ts";
import { renderedFirst } from "./rendered-first.ts";

/** Experiments page by page, all of them or those that stand so; `first` is what the server rendered. */
export function experimentsQuery(status: ExperimentStatus | null, first: Page<ExperimentSummary>) {
  return infiniteQueryOptions({
    queryKey: ["experiments", "list", status, first.rows] as const,
    queryFn: ({ pageParam, signal }) =>
      fetchJson<Page<ExperimentSummary>>(
        `/api/experiments?${new URLSearchParams({
          ...(status && { status }),
          ...(pageParam && { before: pageParam }),
        })}`,
        signal,
      ),
    ...renderedFirst(first),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export interface TextsPage {
  rows: MessageTexts[];
  next: number | null;
}

/** What the arms say, message by message. */
export function experimentTextsQuery(id: string, first: TextsPage) {
  return infiniteQueryOptions({
    // With what comes next: a draft shows the first messages alone, and the same ones once it is launched.
    queryKey: ["experiments", id, "texts", first] as const,
    queryFn: ({ pageParam, signal }) =>
      fetchJson<TextsPage>(`/api/experiments/${id}/texts?after=${pageParam}`, signal),
    initialPageParam: 0,
    getNextPageParam: (page) => page.next,
    initialData: { pages: [first], pageParams: [0] },
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export interface LoadsPage {
  rows: LoadView[];
  next: number | null;
}

/** Files of outcomes that were loaded, newest first. */
export function outcomeLoadsQuery(first: LoadsPage) {
  return infiniteQueryOptions({
    queryKey: ["outcomes", "loads", first.rows] as const,
    queryFn: ({ pageParam, signal }) =>
      fetchJson<LoadsPage>(
        `/api/experiments/outcomes${pageParam === null ? "" : `?before=${pageParam}`}`,
        signal,
      ),
    ...renderedFirst(first),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
