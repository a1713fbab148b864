import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { ArmFits } from "#core/experiments/fits/arm-fit.ts";
import { fetchJson } from "../fetch-json.ts";

/** What fits into each sender's format in every arm, as of one version of the experiment. */
export function armFitsQuery({ id, version }: { id: string; version: number }) {
  return queryOptions({
    queryKey: ["experiments", id, "fits", version] as const,
    queryFn: ({ signal }) => fetchJson<ArmFits>(`/api/experiments/${id}/fit`, signal),
    // What was there under an earlier version is told until the new count has come.
    placeholderData: keepPreviousData,
  });
}
