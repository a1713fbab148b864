import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "../fetch-json.ts";

const LOOK_EVERY_MS = 10_000;

export const WAITING_KEY = ["waiting"] as const;

/** What waits for the person, by the address of the place; looked at again now and then while the tab is in sight. */
export function waitingQuery(initialData: Record<string, number>) {
  return queryOptions({
    queryKey: WAITING_KEY,
    queryFn: ({ signal }) => fetchJson<Record<string, number>>("/api/waiting", signal),
    initialData,
    staleTime: LOOK_EVERY_MS / 2,
    refetchInterval: LOOK_EVERY_MS,
  });
}
