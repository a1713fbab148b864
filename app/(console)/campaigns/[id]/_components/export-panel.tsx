"use client";

import { useQuery } from "@tanstack/react-query";
import { formatFitsQuery } from "#client/queries/export-fit.ts";
import { Callout } from "#components/ui/callout.tsx";
import type { CampaignDetail } from "#core/campaigns/campaign-detail.ts";
import { SENDER_FORMAT_KEYS } from "#core/export/export-format.ts";
import { OtherFiles } from "./other-files.tsx";
import { Panel } from "./panel.tsx";
import { SenderRow } from "./sender-row.tsx";
import { TableExports } from "./table-exports.tsx";

/** What the campaign can be exported as: how much of it fits into each sender's format, and the files made so far. */
export function ExportPanel({ detail, may }: { detail: CampaignDetail; may: boolean }) {
  const { id, version, status } = detail.campaign;
  const approved = status === "approved";
  const fits = useQuery(formatFitsQuery(id, version));
  return (
    <Panel title={approved ? "Export" : "Fits into"}>
      {approved && !may && <p className="pb-2 text-muted">Managers export approved campaigns.</p>}
      {!approved && (
        <p className="pb-2 text-muted">Once it is approved it can be exported as CSV, JSON Lines, or for:</p>
      )}
      {approved && <TableExports detail={detail} experiment={null} may={may} />}
      {fits.error && <Callout tone="danger">{fits.error.message}</Callout>}
      <ul className="grid divide-y divide-border border-border border-t">
        {SENDER_FORMAT_KEYS.map((key) => (
          <SenderRow
            key={key}
            format={key}
            fit={fits.data?.find((one) => one.format === key)}
            files={detail.exports.filter((one) => one.format === key)}
            mayDownload={may}
          />
        ))}
      </ul>
      <OtherFiles
        title="Files of an experiment's arms"
        why="The experiment divides nobody any more."
        files={detail.exports.filter((one) => one.experiment !== null)}
        may={may}
      />
    </Panel>
  );
}
