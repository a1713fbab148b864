"use client";

import { useQuery } from "@tanstack/react-query";
import { formatFitsQuery } from "#client/queries/export-fit.ts";
import { useAct } from "#client/use-act.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import type { CampaignDetail } from "#core/campaigns/campaign-detail.ts";
import { EXPORT_FORMATS, SENDER_FORMAT_KEYS } from "#core/export/export-format.ts";
import { createExportAction } from "../../actions.ts";
import { ExportFacts } from "./export-facts.tsx";
import { exportedText } from "./exported-text.ts";
import { Panel } from "./panel.tsx";
import { SenderRow } from "./sender-row.tsx";

const FOR_ANYONE = ["csv", "jsonl"] as const;

/** What the campaign can be exported as: how much of it fits into each sender's format, and the files made so far. */
export function ExportPanel({ detail, may }: { detail: CampaignDetail; may: boolean }) {
  const { run, pending, error } = useAct();
  const { id, version, status } = detail.campaign;
  const approved = status === "approved";
  const fits = useQuery(formatFitsQuery(id, version));
  return (
    <Panel title={approved ? "Export" : "Fits into"}>
      {approved && !may && <p className="pb-2 text-muted">Managers export approved campaigns.</p>}
      {!approved && (
        <p className="pb-2 text-muted">Once it is approved it can be exported as CSV, JSON Lines, or for:</p>
      )}
      {error && <Callout tone="danger">{error.message}</Callout>}
      {approved && (
        <ul className="grid gap-4 pb-4">
          {FOR_ANYONE.map((key) => {
            const file = detail.exports.find((one) => one.format === key);
            return (
              <li key={key} className="grid gap-1">
                <h3 className="font-medium">{EXPORT_FORMATS[key].name}</h3>
                <p className="text-muted">{EXPORT_FORMATS[key].about}</p>
                {file && <ExportFacts file={file} may={may} />}
                {!file && may && (
                  <div className="pt-1">
                    <Button
                      busy={pending}
                      onClick={() =>
                        run(() => createExportAction({ campaignId: id, format: key }), exportedText)
                      }
                    >{`Export as ${EXPORT_FORMATS[key].name}`}</Button>
                  </div>
                )}
              </li>
            );
          })}
        </ul>
      )}
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
    </Panel>
  );
}
