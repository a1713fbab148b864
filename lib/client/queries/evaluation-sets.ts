import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Page } from "#core/campaigns/campaign-view.ts";
import type { StoredEvaluationItem } from "#core/evaluation/sets/evaluation-item.ts";
import type { SetSummary } from "#core/evaluation/sets/set-view.ts";
import type { ItemSelection } from "#core/generation/item-selection.ts";
import { fetchJson } from "../fetch-json.ts";
import { postJson } from "../post-json.ts";
import { after, type Numbered, numbered } from "./numbered-pages.ts";
import { renderedFirst } from "./rendered-first.ts";

/** Sets, page by page; `first` is what the server rendered. */
export function evaluationSetsQuery(first: Page<SetSummary>) {
  return infiniteQueryOptions({
    queryKey: ["evaluations", "sets", first.rows] as const,
    queryFn: ({ pageParam, signal }) =>
      fetchJson<Page<SetSummary>>(`/api/evaluations/sets?before=${pageParam ?? ""}`, signal),
    ...renderedFirst(first),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Items of a frozen version of a set. */
export function setItemsQuery(versionId: string, first: Numbered<StoredEvaluationItem>) {
  return numbered(
    ["items", versionId],
    (from) => `/api/evaluations/sets/versions/${versionId}?${new URLSearchParams(after(from))}`,
    first,
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
