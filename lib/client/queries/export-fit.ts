import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { ExportFormatKey } from "#core/export/export-format.ts";
import type { FitReport, FormatFit } from "#core/export/fit-view.ts";
import { fetchJson } from "../fetch-json.ts";

/** How many messages fit into each sender's format, as of one version of the campaign. */
export function formatFitsQuery(campaignId: string, version: number) {
  return queryOptions({
    queryKey: ["campaigns", campaignId, "fits", version] as const,
    queryFn: ({ signal }) => fetchJson<FormatFit[]>(`/api/campaigns/${campaignId}/fit`, signal),
    // What was there under an earlier version is told until the new count has come.
    placeholderData: keepPreviousData,
  });
}

/** One format under these settings: what does not fit, and why. */
export function fitReportQuery(
  campaignId: string,
  version: number,
  format: ExportFormatKey,
  settings: Record<string, string>,
) {
  return queryOptions({
    queryKey: ["campaigns", campaignId, "fit", version, format, settings] as const,
    queryFn: ({ signal }) =>
      fetchJson<FitReport>(
        `/api/campaigns/${campaignId}/fit/${format}?${new URLSearchParams(settings)}`,
        signal,
      ),
    placeholderData: keepPreviousData,
    retry: false,
  });
}
