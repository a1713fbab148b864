import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Page } from "#core/campaigns/campaign-view.ts";
import type { ContentSummary } from "#core/content/content-view.ts";
import type { CompiledPrompt } from "#core/prompts/compile-prompt.ts";
import { fetchJson } from "../fetch-json.ts";
import { postJson } from "../post-json.ts";

/** Items to try a prompt on, newest first. */
export function itemsQuery(text: string) {
  return queryOptions({
    queryKey: ["categories", "items", text],
    queryFn: ({ signal }) =>
      fetchJson<Page<ContentSummary>>(`/api/content?${new URLSearchParams({ text })}`, signal),
    placeholderData: keepPreviousData,
  });
}

/** The messages that a model would get for a prompt on an item. */
export function compiledQuery(request: object) {
  return queryOptions({
    queryKey: ["categories", "compiled", request],
    queryFn: ({ signal }) => postJson<CompiledPrompt>("/api/categories/compiled", request, signal),
    placeholderData: keepPreviousData,
    retry: false,
  });
}
