import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { ArmFits, ArmFitUnder } from "#core/experiments/fits/arm-fit.ts";
import type { ExportFormatKey } from "#core/export/export-format.ts";
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

/** The same for one sender under these settings; null for those that the form of the arms' files begins with. */
export function armFitUnderQuery(
  { id, version }: { id: string; version: number },
  format: ExportFormatKey,
  settings: Record<string, string> | null,
) {
  return queryOptions({
    queryKey: ["experiments", id, "fit", version, format, settings] as const,
    queryFn: ({ signal }) =>
      fetchJson<ArmFitUnder>(
        `/api/experiments/${id}/fit/${format}?${new URLSearchParams(settings ?? {})}`,
        signal,
      ),
    placeholderData: keepPreviousData,
    retry: false,
  });
}
