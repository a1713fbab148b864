import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Page } from "#core/campaigns/campaign-view.ts";
import type { RatingInput, TextsToRate } from "#core/evaluation/ratings/rating.ts";
import type { ComparedItem } from "#core/evaluation/report/comparison-view.ts";
import type { ResultItem } from "#core/evaluation/report/item-results.ts";
import { isEvaluating } from "#core/evaluation/runs/evaluation-status.ts";
import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";
import type { StoredEvaluationItem } from "#core/evaluation/sets/evaluation-item.ts";
import type { SetSummary } from "#core/evaluation/sets/set-view.ts";
import type { ItemSelection } from "#core/generation/item-selection.ts";
import { fetchJson } from "../fetch-json.ts";
import { postJson } from "../post-json.ts";
import { sendJson } from "../send-json.ts";

const LOOK_EVERY_MS = 700;

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
    refetchInterval: ({ state }) =>
      state.data && !isEvaluating(state.data.evaluation.status) ? false : LOOK_EVERY_MS,
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
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    initialData: { pages: [first], pageParams: [null] },
    gcTime: 0,
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
    refetchInterval: ({ state }) =>
      state.data && !state.data.some(({ status }) => isEvaluating(status)) ? false : LOOK_EVERY_MS,
  });
}

/** Sets, page by page; `first` is what the server rendered. */
export function evaluationSetsQuery(first: Page<SetSummary>) {
  return infiniteQueryOptions({
    queryKey: ["evaluations", "sets", first.rows] as const,
    queryFn: ({ pageParam, signal }) =>
      fetchJson<Page<SetSummary>>(`/api/evaluations/sets?before=${pageParam ?? ""}`, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    initialData: { pages: [first], pageParams: [null] },
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

interface Numbered<T> {
  rows: T[];
  next: number | null;
}

/** A list whose pages follow a number; `first` is what the server rendered. */
function numbered<T>(
  key: readonly unknown[],
  address: (after: number | null) => string,
  first?: Numbered<T>,
) {
  return infiniteQueryOptions({
    queryKey: ["evaluations", ...key] as const,
    queryFn: ({ pageParam, signal }) => fetchJson<Numbered<T>>(address(pageParam), signal),
    initialPageParam: null as number | null,
    getNextPageParam: (page: Numbered<T>) => page.next,
    ...(first && { initialData: { pages: [first], pageParams: [null] } }),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

const after = (from: number | null): Record<string, string> => (from === null ? {} : { after: String(from) });

/** Items of a frozen version of a set. */
export function setItemsQuery(versionId: string, first: Numbered<StoredEvaluationItem>) {
  return numbered(
    ["items", versionId],
    (from) => `/api/evaluations/sets/versions/${versionId}?${new URLSearchParams(after(from))}`,
    first,
  );
}

/** What an evaluation wrote, item by item, in one style or all. */
export function evaluationResultsQuery(id: string, style: string | null) {
  return numbered<ResultItem>(
    [id, "results", style],
    (from) =>
      `/api/evaluations/${id}/results?${new URLSearchParams({ ...(style && { style }), ...after(from) })}`,
  );
}

/** Items of two evaluations, the largest change of a figure first. */
export function comparedItemsQuery(given: {
  baselineId: string;
  evaluationId: string;
  figure: string;
  style: string | null;
}) {
  const { style, ...ids } = given;
  return numbered<ComparedItem>(
    ["compare", given],
    (from) =>
      `/api/evaluations/compare?${new URLSearchParams({ ...ids, ...(style && { style }), ...after(from) })}`,
  );
}

export interface SetPreview {
  items: number;
  leftOut: number;
  examples: string[];
}

/** What a set of these items would hold now. */
export function setPreviewQuery(selection: ItemSelection) {
  return queryOptions({
    queryKey: ["evaluations", "preview", selection],
    queryFn: ({ signal }) => postJson<SetPreview>("/api/evaluations/sets/preview", { selection }, signal),
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
  });
}

/** The texts that a person may rate next, a few ahead. */
export function textsToRateQuery(id: string, initial: TextsToRate) {
  return queryOptions({
    queryKey: ["evaluations", id, "rate"],
    queryFn: ({ signal }) => fetchJson<TextsToRate>(`/api/evaluations/${id}/ratings`, signal),
    initialData: initial,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Sends what a person thinks of a text. */
export function sendRating(rating: RatingInput) {
  return sendJson<null>("/api/evaluations/ratings", rating);
}
