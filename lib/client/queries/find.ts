import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { FoundThing } from "#core/find/found-thing.ts";
import { fetchJson } from "../fetch-json.ts";

/** Things of every kind whose name holds the text. */
export function findQuery(text: string) {
  return queryOptions({
    queryKey: ["find", text],
    queryFn: ({ signal }) => fetchJson<FoundThing[]>(`/api/find?${new URLSearchParams({ text })}`, signal),
    enabled: text.trim() !== "",
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });
}
