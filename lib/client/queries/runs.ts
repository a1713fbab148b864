import { queryOptions } from "@tanstack/react-query";
import { isActive, type RunView } from "#core/generation/run-view.ts";
import { fetchJson } from "../fetch-json.ts";

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
