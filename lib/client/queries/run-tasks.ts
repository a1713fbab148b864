import { infiniteQueryOptions } from "@tanstack/react-query";
import type { RunTasksPage, TaskFilter } from "#core/generation/run-tasks.ts";
import { fetchJson } from "../fetch-json.ts";

/** What each task of a run took, page by page, once somebody asks for it. */
export function runTasksQuery(runId: string, filter: TaskFilter) {
  return infiniteQueryOptions({
    queryKey: ["runs", runId, "tasks", filter] as const,
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams({ filter, ...(pageParam && { after: pageParam }) });
      return fetchJson<RunTasksPage>(`/api/runs/${runId}/tasks?${query}`, signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    gcTime: 0,
  });
}
